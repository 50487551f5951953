package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Whether an exam of a level is passed. It counts as one step.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamLevelFulfilment extends RequirementFulfilment {

    ExamLevelFulfilment() {}

    @Override
    public abstract ExamLevelRequirement requirement();

    /** {@return the issuer's scale} */
    public abstract ExamScale scale();

    /** {@return the level that is needed} */
    public abstract ExamLevel needed();

    /**
     * Returns the passes that settle it.
     *
     * @return the valid passes at the level or above, the earliest first; empty if there is none
     */
    public abstract List<ReportedPass> by();

    /**
     * Returns the passes that would settle it, had they not expired.
     *
     * @return the passes that had expired by the date, the earliest first; empty if there is none
     */
    public abstract List<ReportedPass> expired();

    @Override
    public final <R> R accept(FulfilmentVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.examLevel(this);
    }

    @Override
    public final Tally tally() {
        return Tally.one(by().isEmpty() ? Outcome.NOT_MET : Outcome.MET);
    }

    @Override
    public final Wording wording() {
        return Wording.sentence(
                "%s %s 以上: %s",
                "%s %s or more: %s", scale().name(), needed().label(), ReportedPass.list(by(), expired()));
    }

    @Override
    final Explanation.Builder explanation() {
        return super.explanation().subject(needed().id());
    }
}
