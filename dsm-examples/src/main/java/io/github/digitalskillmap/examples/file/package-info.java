/**
 * Files that the program reads, whatever their kind, and what is said of their faults.
 */
@NullMarked
package io.github.digitalskillmap.examples.file;

import org.jspecify.annotations.NullMarked;
