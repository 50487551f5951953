package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import org.immutables.value.Value;

/**
 * How many people meet one line of a job type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LineCoverage {

    LineCoverage() {}

    static LineCoverage of(JobTypeItem item, long met, long open) {
        return ImmutableLineCoverage.builder().item(item).met(met).open(open).build();
    }

    /**
     * Returns the line.
     *
     * @return the requirement, how much it matters, and who states it
     */
    public abstract JobTypeItem item();

    /** {@return how many people meet its requirement} */
    public abstract long met();

    /** {@return for how many people it is open whether they meet its requirement} */
    public abstract long open();

    /**
     * Tells whether anybody meets the requirement.
     *
     * @return true if somebody certainly does
     */
    public final boolean isCovered() {
        return met() > 0;
    }
}
