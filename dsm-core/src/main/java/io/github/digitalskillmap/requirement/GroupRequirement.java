package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.skill.LevelId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement to hold at least n skills of a scope at a level or higher.
 *
 * <p>Of a scope of any skills, or of categories, the skills judged on another scale than that of the level are passed over. A list
 * says which skills are meant: a framework is refused if one of them is judged on another scale, or if fewer than n are left to count.
 *
 * <p>Its share counts the n skills held best: the steps they hold up to the level, out of n times the steps of the level.
 * One skill may serve several requirements; each is counted apart.
 *
 * @param count how many skills to hold, 1 or more
 * @param scope which skills count; of these, only those judged on the scale of the level
 * @param level the level to hold them at, at least one step up
 * @since 0.1.0
 */
public record GroupRequirement(int count, SkillScope scope, LevelId level) implements Requirement {

    /**
     * Returns the requirement.
     *
     * @param count how many skills to hold, 1 or more
     * @param scope which skills count; of these, only those judged on the scale of the level
     * @param level the level to hold them at, at least one step up
     * @throws IllegalArgumentException if the count is less than 1
     */
    public GroupRequirement {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(level, "level");
        if (count < 1) {
            throw new IllegalArgumentException("count of a group must be 1 or more, but was " + count);
        }
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.atLeast(this);
    }

    @Override
    public boolean dependsOnDate() {
        return false;
    }
}
