package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import org.immutables.value.Value;

/**
 * One line of a job type: a requirement, how much it matters, and who says so.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeItem implements Sourced {

    JobTypeItem() {}

    /**
     * {@return a line of a job type that is required and weighs 1}
     *
     * @param requirement what is required
     * @param provenance where that comes from
     */
    public static JobTypeItem of(Requirement requirement, Provenance provenance) {
        return ImmutableJobTypeItem.builder()
                .requirement(requirement)
                .provenance(provenance)
                .build();
    }

    /** {@return what is required} */
    public abstract Requirement requirement();

    /**
     * Returns how much the requirement matters.
     *
     * @return the importance; required unless set
     */
    @Value.Default
    public Importance importance() {
        return Importance.REQUIRED;
    }

    /**
     * Returns how much the requirement weighs under a rule that weighs.
     *
     * @return the weight, 1 or more; 1 unless set
     */
    @Value.Default
    public int weight() {
        return 1;
    }

    @Override
    public abstract Provenance provenance();

    /** {@return the requirement, or of a requirement with parts how many they are} */
    @Override
    public final String toString() {
        int parts = requirement().parts().size();
        return parts == 0 ? requirement().toString() : requirement().getClass().getSimpleName() + " of " + parts;
    }

    @Value.Check
    void check() {
        if (weight() < 1) {
            throw new IllegalArgumentException("weight of a requirement must be 1 or more, but was " + weight());
        }
    }

    /**
     * Returns a copy of another importance.
     *
     * @param importance how much the requirement matters
     * @return the line with that importance
     */
    public final JobTypeItem withImportance(Importance importance) {
        return ImmutableJobTypeItem.builder()
                .requirement(requirement())
                .importance(importance)
                .weight(weight())
                .provenance(provenance())
                .build();
    }

    /**
     * Returns a copy of another weight.
     *
     * @param weight how much the requirement weighs under a rule that weighs, 1 or more
     * @return the line with that weight
     * @throws IllegalArgumentException if the weight is less than 1
     */
    public final JobTypeItem withWeight(int weight) {
        return ImmutableJobTypeItem.builder()
                .requirement(requirement())
                .importance(importance())
                .weight(weight)
                .provenance(provenance())
                .build();
    }
}
