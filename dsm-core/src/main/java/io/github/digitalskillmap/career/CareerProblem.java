package io.github.digitalskillmap.career;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a career as it is recorded or planned, before any rule of rotation. No sentence tells whose it is or when.
 *
 * @since 0.1.0
 */
public enum CareerProblem implements ProblemCode {
    /** The system has no such model. */
    UNKNOWN_MODEL,

    /** The system has no such route. */
    UNKNOWN_ROUTE,

    /** The system has no such workplace. */
    UNKNOWN_WORKPLACE,

    /** The framework has no such rank. */
    UNKNOWN_RANK,

    /** No model of the system has such a gate. */
    UNKNOWN_GATE,

    /** The same gate is passed twice. */
    REPEATED_GATE,

    /** There is no placement. */
    NO_PLACEMENT;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(CareerProblem.class.getName(), language));
    }
}
