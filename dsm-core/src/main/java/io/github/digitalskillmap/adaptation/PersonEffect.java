package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
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
     * Returns the job types whose share or outcome changes, and those met in part that are there no more.
     *
     * @return the job types, in the order of the framework before
     */
    public abstract List<JobTypeEffect> jobTypes();

    /**
     * Returns the ranks whose outcome changes, and those met that are there no more.
     *
     * @return the ranks from low to high, in the order of the framework before
     */
    public abstract List<RankEffect> ranks();

    /**
     * Returns what of the record before is not in the record after, though it may matter there.
     *
     * @return each with the reason, in Japanese and English; empty unless it was told
     */
    public abstract List<Wording> notCarried();

    /**
     * Returns a copy that tells what of the record before is not in the record after.
     *
     * @param what each with the reason, in Japanese and English
     * @return the effect with that
     */
    public final PersonEffect withNotCarried(List<Wording> what) {
        return ImmutablePersonEffect.builder()
                .person(person())
                .addAllJobTypes(jobTypes())
                .addAllRanks(ranks())
                .addAllNotCarried(Objects.requireNonNull(what, "what"))
                .build();
    }

    /**
     * Tells whether no result changes for the person.
     *
     * @return true if no job type and no rank comes out otherwise
     */
    public final boolean isNone() {
        return jobTypes().isEmpty() && ranks().isEmpty();
    }

    /**
     * Returns how much changes, and nothing of whom.
     *
     * @return such as {@code effect on 2 job types and 1 ranks, 3 not carried}
     */
    @Override
    public final String toString() {
        return "effect on " + jobTypes().size() + " job types and " + ranks().size() + " ranks, "
                + notCarried().size() + " not carried";
    }
}
