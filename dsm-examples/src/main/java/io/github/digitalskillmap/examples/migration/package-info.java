/**
 * Commands about two editions of a framework: how they differ, and how records get from one to the other.
 */
@NullMarked
package io.github.digitalskillmap.examples.migration;

import org.jspecify.annotations.NullMarked;
