package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one line of a job type is met, and what a rule counts of it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ItemFulfilment {

    ItemFulfilment() {}

    /**
     * Returns the line of the job type.
     *
     * @return the requirement, how much it matters, and who states it
     */
    public abstract JobTypeItem item();

    /**
     * Returns how far its requirement is met.
     *
     * @return the fulfilment of the requirement, in steps
     */
    public abstract RequirementFulfilment fulfilment();

    /**
     * Returns what the rule counts: under {@link ScoringRule#STEPS} the steps of the requirement; under
     * {@link ScoringRule#REQUIREMENTS_MET} and {@link ScoringRule#ALL_OR_NOTHING} one, held if it is met and open while it may be;
     * under {@link ScoringRule#NORMALISED} its share of one; under {@link ScoringRule#WEIGHTED} its share of its weight. A veto, and
     * that all or nothing counts, tell on the whole alone, so that these counts need not add up to it.
     *
     * @return the count under the rule of the result, or empty for a requirement that is only desirable
     */
    public abstract Optional<Tally> counted();

    final Counted asCounted() {
        return new Counted(fulfilment(), item().importance(), item().weight());
    }
}
