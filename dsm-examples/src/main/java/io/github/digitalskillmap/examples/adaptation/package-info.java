/**
 * Commands that adapt a framework to a body, and keep its adaptation up to date.
 */
@NullMarked
package io.github.digitalskillmap.examples.adaptation;

import org.jspecify.annotations.NullMarked;
