/**
 * The way from what people say of their skills to confirmed levels, and its history.
 *
 * <p>An {@link io.github.digitalskillmap.assessment.AssessmentCycle} lists the
 * {@linkplain io.github.digitalskillmap.assessment.CycleStage stages} and who takes part in each; every fault of it is told at once,
 * as a {@link io.github.digitalskillmap.assessment.CycleProblem}. An
 * {@link io.github.digitalskillmap.assessment.AssessmentRecord} is how far one person has come in one round: each
 * {@link io.github.digitalskillmap.assessment.Transition} names who, in which role, when and with what. One that the cycle
 * does not allow is refused with every reason, each an {@link io.github.digitalskillmap.assessment.AssessmentProblem}.
 *
 * <p>What the person entered, corrected and what was confirmed stand side by side
 * ({@link io.github.digitalskillmap.assessment.SkillAssessment}), and each is a profile that can be scored. An
 * {@link io.github.digitalskillmap.assessment.AssessmentHistory} tells the level at a date, growth and
 * {@linkplain io.github.digitalskillmap.assessment.Calibration calibration}. All of it serves the development of careers,
 * apart from personnel appraisal (policy, p.14): nothing here puts people in an order.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
