/**
 * The training of a year, and which of it serves what somebody lacks.
 *
 * <p>A {@link io.github.digitalskillmap.training.Curriculum} is an edition of its own for each year, and stands on one
 * framework, which does not contain it. It lists {@linkplain io.github.digitalskillmap.training.Tier tiers},
 * {@linkplain io.github.digitalskillmap.training.Audience audiences} and
 * {@linkplain io.github.digitalskillmap.training.Programme programmes}; each
 * {@linkplain io.github.digitalskillmap.training.TrainingLink link} from a programme to what it serves carries its own
 * provenance, since most are our reading. Every fault of the whole is told at once, as a
 * {@link io.github.digitalskillmap.training.CurriculumProblem}.
 *
 * <p>A {@link io.github.digitalskillmap.training.TrainingAdvisor} answers which programmes serve a
 * {@link io.github.digitalskillmap.training.TrainingNeed}, why and in which order, and which mandatory ones are still open.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.training;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
