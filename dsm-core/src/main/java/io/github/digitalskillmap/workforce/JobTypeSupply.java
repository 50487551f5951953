package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.step.Share;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far many people have met one job type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeSupply {

    JobTypeSupply() {}

    /** {@return the job type} */
    public abstract JobType jobType();

    /** {@return the weakest standing that the figures rest on} */
    public abstract Standing standing();

    /**
     * Returns the mean of the shares that are certainly met.
     *
     * @return the exact mean, or empty if there is nobody
     */
    public abstract Optional<Share> certainMean();

    /**
     * Returns the mean of the shares that are met if everything open turns out to be held.
     *
     * @return the exact mean, no less than the certain one, or empty if there is nobody
     */
    public abstract Optional<Share> possibleMean();

    /** {@return how many people meet the job type} */
    public abstract long met();

    /** {@return for how many people it is open whether they meet the job type, since nobody has judged what is missing} */
    public abstract long open();

    /** {@return how many people do not meet the job type} */
    public abstract long notMet();

    /**
     * Returns the job type and its figures.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer 3 met, 1 open, 8 not met}
     */
    @Override
    public final String toString() {
        return jobType().id() + " " + met() + " met, " + open() + " open, " + notMet() + " not met";
    }
}
