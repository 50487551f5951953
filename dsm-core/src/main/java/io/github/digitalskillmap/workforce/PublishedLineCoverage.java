package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many people meet one line of a job type, as it may be told to others.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PublishedLineCoverage {

    PublishedLineCoverage() {}

    static PublishedLineCoverage of(JobTypeItem item, List<PublishedCount> row) {
        return ImmutablePublishedLineCoverage.builder()
                .item(item)
                .open(row.get(0))
                .notMet(row.get(1))
                .met(row.get(2))
                .build();
    }

    /**
     * Returns the line.
     *
     * @return the requirement, how much it matters, and who states it
     */
    public abstract JobTypeItem item();

    /**
     * Returns for how many people it is open whether they meet its requirement.
     *
     * @return the number, if it is told
     */
    public abstract PublishedCount open();

    /**
     * Returns how many people do not meet its requirement.
     *
     * @return the number, if it is told
     */
    public abstract PublishedCount notMet();

    /**
     * Returns how many people meet its requirement.
     *
     * @return the number, if it is told
     */
    public abstract PublishedCount met();

    /**
     * Returns what is told.
     *
     * @return such as {@code * open, 12 not met, <5 met}
     */
    @Override
    public final String toString() {
        return open() + " open, " + notMet() + " not met, " + met() + " met";
    }
}
