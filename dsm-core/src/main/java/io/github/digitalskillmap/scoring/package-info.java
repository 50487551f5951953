/**
 * Holding people against what is required, exactly and explained.
 *
 * <p>A {@link io.github.digitalskillmap.scoring.JobTypeScorer} gives a
 * {@link io.github.digitalskillmap.scoring.JobTypeFulfilment}: the share that is certain, the share that is possible
 * while something is not judged, each requirement with what is needed, held and counted, and an
 * {@link io.github.digitalskillmap.scoring.Explanation} whose counts add up; a job type that asks for a level that is not
 * stated is {@linkplain io.github.digitalskillmap.scoring.UnscoredJobType told apart} and never scored. A
 * {@link io.github.digitalskillmap.scoring.RankScorer} gives a {@link io.github.digitalskillmap.scoring.RankFulfilment}:
 * each target of a rank with what settled it, and the guides beside what is held.
 *
 * <p>Requirements of every kind have one evaluator; each kind has its own
 * {@linkplain io.github.digitalskillmap.scoring.RequirementFulfilment fulfilment}. What is counted of them is said by a
 * {@link io.github.digitalskillmap.scoring.ScoringRule}.
 *
 * <p>Every result names its rule, the edition of its framework and the weakest standing that it rests on; a scorer can
 * be told to refuse what rests on weaker facts than demanded.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
