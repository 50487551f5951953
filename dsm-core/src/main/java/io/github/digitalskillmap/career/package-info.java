/**
 * Where people work in turn, and what it makes of them.
 *
 * <p>A {@link io.github.digitalskillmap.career.CareerSystem} is what a body lays down: its
 * {@linkplain io.github.digitalskillmap.career.Workplace workplaces} and which quotient each mainly grows, the
 * {@linkplain io.github.digitalskillmap.career.EntryRoute routes} by which people enter, the
 * {@linkplain io.github.digitalskillmap.career.CareerModel models} of careers with the gates of each, the
 * {@linkplain io.github.digitalskillmap.career.BalanceGoal balance} that job rotation is to reach, and the
 * {@linkplain io.github.digitalskillmap.career.HeadCount head counts} that it has published. Every fault of it is told at once, as a
 * {@link io.github.digitalskillmap.career.CareerSystemProblem}.
 *
 * <p>A {@link io.github.digitalskillmap.career.Career} is the dated placements of one person. Its
 * {@link io.github.digitalskillmap.career.CareerBalance} is counted in days and exact; days at a workplace of which it is not known
 * what it grows are told apart. {@link io.github.digitalskillmap.career.Career#check(io.github.digitalskillmap.career.RotationRules)}
 * tells every reason why a planned rotation does not hold, each a {@link io.github.digitalskillmap.career.RotationProblem}.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
