package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.talent.TalentTarget;
import org.immutables.value.Value;

/**
 * How a person stands to one target of a talent type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TalentTargetFulfilment {

    TalentTargetFulfilment() {}

    /** {@return the target} */
    public abstract TalentTarget target();

    /**
     * Returns how what the target asks for is fulfilled.
     *
     * @return the fulfilment of the requirement and its parts
     */
    public abstract RequirementFulfilment fulfilment();

    /** {@return how the person stands to the target} */
    public final TargetState state() {
        return TargetState.of(fulfilment());
    }

    /**
     * Returns a text for a developer.
     *
     * @return the state and the wording of the target
     */
    @Override
    public final String toString() {
        return state().wording() + ": " + target().wording();
    }
}
