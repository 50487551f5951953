package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.skill.SkillId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement to hold a skill at a level that its source does not state.
 *
 * <p>It says what is known and no more. How many steps it asks for is unknown, so no share can be counted of anything that
 * has such a part: a job type with one is not scored.
 *
 * @param skill the skill to hold
 * @since 0.1.0
 */
public record UnstatedLevelRequirement(SkillId skill) implements Requirement {

    /**
     * Returns the requirement to hold a skill at a level that is not stated.
     *
     * @param skill the skill to hold
     */
    public UnstatedLevelRequirement {
        Objects.requireNonNull(skill, "skill");
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.skillAtUnstatedLevel(this);
    }

    @Override
    public boolean dependsOnDate() {
        return false;
    }
}
