/**
 * What can be wrong with data, told all at once.
 *
 * <p>A {@link io.github.digitalskillmap.problem.Problem} says where it is, by its
 * {@link io.github.digitalskillmap.problem.DataPath}, what was found, what was expected and what to do, in Japanese and
 * English. A check gives a {@link io.github.digitalskillmap.problem.Checked} value: the value if it
 * can be used, and every problem found. Who asks for the value in spite of errors gets an
 * {@link io.github.digitalskillmap.problem.InvalidDataException} that carries them all.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.problem;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
