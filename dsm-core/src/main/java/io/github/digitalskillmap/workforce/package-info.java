/**
 * Many people at once: what they hold together, and what would help them most.
 *
 * <p>A {@link io.github.digitalskillmap.workforce.Population} holds any number of people as columns of bits and keeps no key
 * of anybody. It is built from profiles one by one, or added up from parts that were built side by side. One pass gives the
 * {@link io.github.digitalskillmap.workforce.Supply}: how many hold each skill at each level, how many were not assessed,
 * and for each job type the mean share and how many meet it. Further questions are asked of the population itself: the
 * {@linkplain io.github.digitalskillmap.workforce.Population#distribution distribution} of shares, which lines of a job type
 * somebody {@linkplain io.github.digitalskillmap.workforce.Population#coverage covers}, and what closing a single gap
 * {@linkplain io.github.digitalskillmap.workforce.Population#openings opens}.
 *
 * <p>Beside the supply stands the {@link io.github.digitalskillmap.workforce.DemandSurvey demand}: what units need people for. Both
 * rank the skills ({@link io.github.digitalskillmap.workforce.SkillRanking}), also where ranks are known only between bounds, and
 * {@link io.github.digitalskillmap.workforce.FocusAreas} tells in which of them people are to be trained first.
 *
 * <p>How far each person fits each post, and what is in the way, is a {@link io.github.digitalskillmap.workforce.PlacementMatrix}, from
 * which an optimiser places people.
 *
 * <p>What of this may be told to others, without small numbers, is a {@link io.github.digitalskillmap.workforce.PublishedSupply}.
 *
 * <p>Every answer is exactly the one that scoring each person by a
 * {@link io.github.digitalskillmap.scoring.JobTypeScorer} would give.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
