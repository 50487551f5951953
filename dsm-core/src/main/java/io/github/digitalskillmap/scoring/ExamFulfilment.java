package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Whether an exam is passed. It counts as one step.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamFulfilment extends RequirementFulfilment {

    ExamFulfilment() {}

    @Override
    public abstract ExamRequirement requirement();

    /** {@return the exam as its catalogue describes it} */
    public abstract Exam exam();

    /**
     * Returns the passes that settle it.
     *
     * @return the valid passes of the exam or of its successors, the earliest first; empty if there is none
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
        return visitor.exam(this);
    }

    @Override
    public final Tally tally() {
        return Tally.one(by().isEmpty() ? Outcome.NOT_MET : Outcome.MET);
    }

    @Override
    public final Wording wording() {
        return Wording.sentence("試験「%s」: %s", "exam \"%s\": %s", exam().name(), ReportedPass.list(by(), expired()));
    }

    @Override
    final Explanation.Builder explanation() {
        return super.explanation().subject(exam().id());
    }
}
