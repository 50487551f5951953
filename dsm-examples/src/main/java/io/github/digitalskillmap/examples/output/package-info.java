/**
 * What the program writes: files that stay whole, standard output, and reports in columns.
 */
@NullMarked
package io.github.digitalskillmap.examples.output;

import org.jspecify.annotations.NullMarked;
