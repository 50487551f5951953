/**
 * What can be asked of a person: one small sealed algebra of {@linkplain io.github.digitalskillmap.requirement.Requirement
 * requirements}, the same for job types and for whatever else asks something.
 *
 * <p>Its kinds are a {@linkplain io.github.digitalskillmap.requirement.SkillRequirement skill at a level}, a
 * {@linkplain io.github.digitalskillmap.requirement.UnstatedLevelRequirement skill at a level that is not stated}, a
 * {@linkplain io.github.digitalskillmap.requirement.GroupRequirement number of skills of a scope at a level}, an
 * {@linkplain io.github.digitalskillmap.requirement.ExamRequirement exam}, an
 * {@linkplain io.github.digitalskillmap.requirement.ExamLevelRequirement exam level}, a
 * {@linkplain io.github.digitalskillmap.requirement.JudgementRequirement judgement} by somebody entitled, and
 * {@linkplain io.github.digitalskillmap.requirement.AllOf all} or
 * {@linkplain io.github.digitalskillmap.requirement.AnyOf any} of several. Whoever states a requirement says how much it
 * {@linkplain io.github.digitalskillmap.requirement.Importance matters}.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
