/**
 * The habits and accidents of offices, applied to sound files of people: what is read is the same, or it is told at its place.
 */
@NullMarked
package io.github.digitalskillmap.examples.habit;

import org.jspecify.annotations.NullMarked;
