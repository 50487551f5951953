package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement to hold a skill at a level or higher: all steps of the skill up to that level.
 *
 * @param skill the skill to hold
 * @param level the level to hold it at, on the scale of that skill, at least one step up
 * @since 0.1.0
 */
public record SkillRequirement(SkillId skill, LevelId level) implements Requirement {

    /**
     * Returns the requirement to hold a skill at a level.
     *
     * @param skill the skill to hold
     * @param level the level to hold it at
     */
    public SkillRequirement {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(level, "level");
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.skill(this);
    }

    @Override
    public boolean dependsOnDate() {
        return false;
    }
}
