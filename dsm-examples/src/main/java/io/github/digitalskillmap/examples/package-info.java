/**
 * One small command-line program: each subcommand is a class that shows one capability of the library.
 */
@NullMarked
package io.github.digitalskillmap.examples;

import org.jspecify.annotations.NullMarked;
