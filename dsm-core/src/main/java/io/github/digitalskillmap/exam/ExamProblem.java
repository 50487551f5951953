package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a catalogue of exams.
 *
 * @since 0.1.0
 */
public enum ExamProblem implements ProblemCode {
    /** Two scales of the catalogue have the same identifier. */
    DUPLICATE_EXAM_SCALE,

    /** Two exams of the catalogue have the same identifier. */
    DUPLICATE_EXAM,

    /** Two exams are found by the same name. */
    AMBIGUOUS_EXAM_NAME,

    /** An exam is at a level that no scale of the catalogue has. */
    UNKNOWN_EXAM_LEVEL,

    /** An exam names a successor that the catalogue does not have. */
    UNKNOWN_SUCCESSOR,

    /** Successors lead back to where they began. */
    CIRCULAR_SUCCESSION;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(ExamProblem.class.getName(), language));
    }
}
