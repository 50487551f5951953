package io.github.digitalskillmap.requirement;

import org.jspecify.annotations.Nullable;

/**
 * What to do with a requirement of each kind: code that treats requirements does not compile until it treats a new kind too.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface RequirementVisitor<R extends @Nullable Object> {

    /**
     * Treats a skill at a level.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R skill(SkillRequirement requirement);

    /**
     * Treats a skill at a level that its source does not state.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R skillAtUnstatedLevel(UnstatedLevelRequirement requirement);

    /**
     * Treats some skills of a scope at a level.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R atLeast(GroupRequirement requirement);

    /**
     * Treats a pass of an exam.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R exam(ExamRequirement requirement);

    /**
     * Treats a pass of an exam of a level.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R examLevel(ExamLevelRequirement requirement);

    /**
     * Treats a judgement.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R judgement(JudgementRequirement requirement);

    /**
     * Treats all of several requirements.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R allOf(AllOf requirement);

    /**
     * Treats any of several requirements.
     *
     * @param requirement the requirement
     * @return what comes of it
     */
    R anyOf(AnyOf requirement);
}
