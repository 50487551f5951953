/**
 * Commands that find training for a person and plan it.
 */
@NullMarked
package io.github.digitalskillmap.examples.training;

import org.jspecify.annotations.NullMarked;
