package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.exam.ExamLevelId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement to have passed any exam of a level or higher on one issuer's scale.
 *
 * @param level the level on the issuer's scale
 * @since 0.1.0
 */
public record ExamLevelRequirement(ExamLevelId level) implements Requirement {

    /**
     * Returns the requirement.
     *
     * @param level the level on the issuer's scale
     */
    public ExamLevelRequirement {
        Objects.requireNonNull(level, "level");
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.examLevel(this);
    }

    @Override
    public boolean dependsOnDate() {
        return true;
    }
}
