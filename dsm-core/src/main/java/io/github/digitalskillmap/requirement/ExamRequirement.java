package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.exam.ExamId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement to have passed an exam. A pass of a successor of the exam counts as well.
 *
 * @param exam the exam
 * @since 0.1.0
 */
public record ExamRequirement(ExamId exam) implements Requirement {

    /**
     * Returns the requirement.
     *
     * @param exam the exam
     */
    public ExamRequirement {
        Objects.requireNonNull(exam, "exam");
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.exam(this);
    }

    @Override
    public boolean dependsOnDate() {
        return true;
    }
}
