/**
 * The command that follows records from self-check to confirmed levels.
 */
@NullMarked
package io.github.digitalskillmap.examples.assessment;

import org.jspecify.annotations.NullMarked;
