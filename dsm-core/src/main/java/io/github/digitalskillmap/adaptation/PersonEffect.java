package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.profile.PersonId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the difference between two frameworks does to one person.
 *
 * <p>It holds the key of a record and how the person stands, and so is personal data; its text tells neither.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PersonEffect {

    PersonEffect() {}

    /**
     * Returns whom it is about.
     *
     * @return the key of the record
     */
    public abstract PersonId person();

    /**
     * Returns the job types whose share or outcome changes.
     *
     * @return the job types, in the order of the framework before
     */
    public abstract List<JobTypeEffect> jobTypes();

    /**
     * Returns the ranks whose outcome changes.
     *
     * @return the ranks from low to high, in the order of the framework before
     */
    public abstract List<RankEffect> ranks();

    /**
     * Tells whether the person is not affected.
     *
     * @return true if no job type and no rank comes out otherwise
     */
    public final boolean isNone() {
        return jobTypes().isEmpty() && ranks().isEmpty();
    }

    /**
     * Returns how much changes, and nothing of whom.
     *
     * @return such as {@code effect on 2 job types and 1 ranks}
     */
    @Override
    public final String toString() {
        return "effect on " + jobTypes().size() + " job types and " + ranks().size() + " ranks";
    }
}
