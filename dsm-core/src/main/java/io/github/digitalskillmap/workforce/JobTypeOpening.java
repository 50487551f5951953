package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobType;
import org.immutables.value.Value;

/**
 * How many people would meet a job type if they closed a gap.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeOpening {

    JobTypeOpening() {}

    static JobTypeOpening of(JobType jobType, long people) {
        return ImmutableJobTypeOpening.builder().jobType(jobType).people(people).build();
    }

    /** {@return the job type} */
    public abstract JobType jobType();

    /**
     * Returns how many people would meet it who do not certainly meet it now.
     *
     * @return the number of people, 1 or more
     */
    public abstract long people();

    /**
     * Returns the job type and the number of people.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer: 3}
     */
    @Override
    public final String toString() {
        return jobType().id() + ": " + people();
    }
}
