/**
 * Commands that hold people against job types and ranks.
 */
@NullMarked
package io.github.digitalskillmap.examples.scoring;

import org.jspecify.annotations.NullMarked;
