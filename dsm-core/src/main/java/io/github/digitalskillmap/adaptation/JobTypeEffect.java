package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.Tally;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one person meets one job type before and after a framework is changed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeEffect {

    private static final Wording UNSCORED = Wording.sentence("判定できない", "cannot be scored");
    static final Wording RETIRED = Wording.sentence("廃止", "retired");

    JobTypeEffect() {}

    /** {@return the job type of the framework after, or of the one before if it is retired} */
    public abstract JobType jobType();

    /**
     * Tells whether the framework after lacks the job type.
     *
     * @return true if only the framework before has it
     */
    public abstract boolean isRetired();

    /**
     * Returns how far the job type is met before.
     *
     * @return the result, or empty if the job type asks for a level that is not stated
     */
    public abstract Optional<JobTypeFulfilment> before();

    /**
     * Returns how far the job type is met after.
     *
     * @return the result, or empty if the job type is retired or asks for a level that is not stated
     */
    public abstract Optional<JobTypeFulfilment> after();

    /** Tells whether the certain or possible share, or the outcome, is another, or what was met is there no more. */
    final boolean isDifferent() {
        if (isRetired()) {
            return before().filter(fulfilment -> !fulfilment.certainShare().equals(Share.ZERO))
                    .isPresent();
        }
        return !figures(before()).equals(figures(after()));
    }

    private static Optional<List<Object>> figures(Optional<JobTypeFulfilment> fulfilment) {
        return fulfilment
                .map(JobTypeFulfilment::tally)
                .map(tally -> List.of(tally.certainShare(), tally.possibleShare(), tally.outcome()));
    }

    /**
     * Says what changes.
     *
     * @return the job type with the certain and possible share and the outcome before and after, in Japanese and English
     */
    public final Wording wording() {
        return Wording.sentence(
                "ジョブタイプ「%s」: %s → %s", "job type \"%s\": %s → %s", jobType().name(), standingBefore(), standingAfter());
    }

    /**
     * Says how far the job type is met before.
     *
     * @return the certain and possible share and the outcome, or that it cannot be scored
     */
    public final Wording standingBefore() {
        return describe(before());
    }

    /**
     * Says how far the job type is met after.
     *
     * @return the certain and possible share and the outcome, or that it is retired or cannot be scored
     */
    public final Wording standingAfter() {
        return isRetired() ? RETIRED : describe(after());
    }

    private static Wording describe(Optional<JobTypeFulfilment> fulfilment) {
        return fulfilment
                .map(JobTypeFulfilment::tally)
                .map(JobTypeEffect::describe)
                .orElse(UNSCORED);
    }

    private static Wording describe(Tally tally) {
        return Wording.sentence(
                "確実 %s・可能 %s・%s",
                "certain %s, possible %s, %s",
                tally.certainShare(),
                tally.possibleShare(),
                tally.outcome().wording());
    }

    /**
     * Returns what changes.
     *
     * @return the statement in Japanese
     */
    @Override
    public final String toString() {
        return wording().toString();
    }
}
