/**
 * Calls of the program that cannot be carried out, and what is said of them.
 */
@NullMarked
package io.github.digitalskillmap.examples.call;

import org.jspecify.annotations.NullMarked;
