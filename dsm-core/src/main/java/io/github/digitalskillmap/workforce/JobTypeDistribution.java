package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobType;
import org.immutables.value.Value;

/**
 * How many people have met which share of a job type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeDistribution {

    JobTypeDistribution() {}

    /** {@return the job type} */
    public abstract JobType jobType();

    /**
     * Returns how many people have certainly met which share.
     *
     * @return the distribution of {@link io.github.digitalskillmap.scoring.JobTypeFulfilment#certainShare()}
     */
    public abstract ShareDistribution certain();

    /**
     * Returns how many people have met which share if everything open turns out to be held.
     *
     * @return the distribution of {@link io.github.digitalskillmap.scoring.JobTypeFulfilment#possibleShare()}
     */
    public abstract ShareDistribution possible();
}
