package io.github.digitalskillmap.requirement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement to meet all of several requirements.
 *
 * @param parts the requirements, at least one
 * @since 0.1.0
 */
public record AllOf(List<Requirement> parts) implements Requirement {

    /**
     * Returns the requirement.
     *
     * @param parts the requirements, at least one
     * @throws IllegalArgumentException if there is none, or if they lie deeper than {@link Requirement#DEEPEST}
     */
    public AllOf {
        Objects.requireNonNull(parts, "parts");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("all of several requirements must have at least one part");
        }
        Nesting.check(parts);
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.allOf(this);
    }

    @Override
    public boolean dependsOnDate() {
        return parts.stream().anyMatch(Requirement::dependsOnDate);
    }
}
