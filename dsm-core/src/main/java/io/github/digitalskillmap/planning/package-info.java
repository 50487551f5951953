/**
 * The way from what a person holds to a job type or a rank.
 *
 * <p>A {@link io.github.digitalskillmap.planning.Planner} finds a shortest set of
 * {@linkplain io.github.digitalskillmap.planning.PlannedAction actions} that reaches the goal, as a
 * {@link io.github.digitalskillmap.planning.DevelopmentPlan}. An action is a level of a skill, an exam to pass, a judgement to be
 * given, or an assessment: a skill that was never assessed is first assessed, and the levels after it are those that it needs
 * at most. Where groups overlap so much that the shortest set is not proven within a declared effort, the plan says so.
 *
 * <p>Plans serve a person's development. They say nothing of how long an action takes, and two people are not compared by them.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
