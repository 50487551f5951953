package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a person meets, does not meet, or may meet once all is known.
 *
 * <p>It is one small algebra for job types and career ladders alike. Each kind is a record; code that treats them
 * is a {@link RequirementVisitor}.
 *
 * <p>For example, "two skills at Lv.1 or more, and a mentor's judgement":
 *
 * <pre>{@code
 * Requirement.allOf(
 *         Requirement.atLeast(2, SkillScope.any(), TokyoLevels.LV1),
 *         Requirement.judgement(judgement));
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Requirement
        permits SkillRequirement,
                UnstatedLevelRequirement,
                GroupRequirement,
                ExamRequirement,
                ExamLevelRequirement,
                JudgementRequirement,
                AllOf,
                AnyOf {

    /** How deep requirements may lie within others, counting the innermost; deeper than a document can have them. */
    int DEEPEST = 32;

    /**
     * Treats this requirement as one of its kind.
     *
     * @param <R> what comes of it
     * @param visitor what to do with each kind
     * @return what the visitor returns for this kind
     */
    <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor);

    /**
     * Tells whether it depends on a date if somebody meets it.
     *
     * @return true if an exam or a judgement is asked for, each of which may cease to count
     */
    boolean dependsOnDate();

    /**
     * Returns the requirements that this one is made of.
     *
     * @return the parts, in their order; empty unless it asks for all or any of several
     */
    default List<Requirement> parts() {
        return List.of();
    }

    /**
     * {@return the requirement to hold a skill at a level}
     *
     * @param skill the skill to hold
     * @param level the level to hold it at, or higher
     */
    static SkillRequirement skill(SkillId skill, LevelId level) {
        return new SkillRequirement(skill, level);
    }

    /**
     * Returns the requirement to hold a skill at a level that its source does not state.
     *
     * @param skill the skill to hold
     * @return the requirement, which keeps a job type from being scored
     */
    static UnstatedLevelRequirement skillAtUnstatedLevel(SkillId skill) {
        return new UnstatedLevelRequirement(skill);
    }

    /**
     * {@return the requirement to hold some skills of a scope at a level}
     *
     * @param count how many skills to hold, 1 or more
     * @param scope which skills count
     * @param level the level to hold them at, or higher
     * @throws IllegalArgumentException if the count is less than 1
     */
    static GroupRequirement atLeast(int count, SkillScope scope, LevelId level) {
        return new GroupRequirement(count, scope, level);
    }

    /**
     * {@return the requirement to have passed an exam}
     *
     * @param exam the exam; a pass of a successor counts as well
     */
    static ExamRequirement exam(ExamId exam) {
        return new ExamRequirement(exam);
    }

    /**
     * {@return the requirement to have passed an exam of a level}
     *
     * @param level the level on an issuer's scale, or higher
     */
    static ExamLevelRequirement examLevel(ExamLevelId level) {
        return new ExamLevelRequirement(level);
    }

    /**
     * {@return the requirement that somebody entitled has judged something to be so}
     *
     * @param judgement what is judged, and by whom
     */
    static JudgementRequirement judgement(JudgementId judgement) {
        return new JudgementRequirement(judgement);
    }

    /**
     * {@return the requirement to meet all of several}
     *
     * @param parts the requirements, at least one
     * @throws IllegalArgumentException if there is none, or if they lie deeper than {@link #DEEPEST}
     */
    static AllOf allOf(Requirement... parts) {
        return new AllOf(List.of(Objects.requireNonNull(parts, "parts")));
    }

    /**
     * {@return the requirement to meet any of several}
     *
     * @param parts the requirements, at least one
     * @throws IllegalArgumentException if there is none, or if they lie deeper than {@link #DEEPEST}
     */
    static AnyOf anyOf(Requirement... parts) {
        return new AnyOf(List.of(Objects.requireNonNull(parts, "parts")));
    }
}
