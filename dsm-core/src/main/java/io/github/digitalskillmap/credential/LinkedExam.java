package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.scoring.Explanation;
import io.github.digitalskillmap.scoring.ReportedPass;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One exam or qualification that goes with a skill, and how a person stands to it. A pass of a successor counts as well.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LinkedExam {

    LinkedExam() {}

    /** {@return the framework's statement that the exam goes with the skill} */
    public abstract ExamLink link();

    /** {@return the exam as its catalogue describes it} */
    public abstract Exam exam();

    /** {@return how the person stands to it} */
    public abstract LinkState state();

    /**
     * Returns the passes that settle the state.
     *
     * @return passes of the exam or of its successors, the earliest first; empty if there is none
     */
    public abstract List<ReportedPass> by();

    final boolean isOpen() {
        return state() == LinkState.NOT_PASSED || state() == LinkState.EXPIRED;
    }

    final Explanation explain() {
        Wording statement = by().isEmpty()
                ? Wording.sentence("%s: %s", "%s: %s", link().printedName(), state().wording())
                : Wording.sentence(
                        "%s: %s（%s）",
                        "%s: %s (%s)",
                        link().printedName(),
                        state().wording(),
                        by().stream().map(ReportedPass::code).collect(Collectors.joining(", ")));
        return Explanation.builder()
                .subject(exam().id())
                .wording(statement)
                .provenance(link().provenance())
                .build();
    }
}
