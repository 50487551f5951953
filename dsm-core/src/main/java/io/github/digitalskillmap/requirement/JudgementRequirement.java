package io.github.digitalskillmap.requirement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirement that somebody entitled has judged something to be so, with a date.
 *
 * @param judgement what is judged; the framework says who is entitled
 * @since 0.1.0
 */
public record JudgementRequirement(JudgementId judgement) implements Requirement {

    /**
     * Returns the requirement.
     *
     * @param judgement what is judged; the framework says who is entitled
     */
    public JudgementRequirement {
        Objects.requireNonNull(judgement, "judgement");
    }

    @Override
    public <R extends @Nullable Object> R accept(RequirementVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.judgement(this);
    }

    @Override
    public boolean dependsOnDate() {
        return true;
    }
}
