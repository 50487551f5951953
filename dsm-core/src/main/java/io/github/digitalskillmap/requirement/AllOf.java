package io.github.digitalskillmap.requirement;

import java.util.List;

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
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("all of several requirements must have at least one part");
        }
    }
}
