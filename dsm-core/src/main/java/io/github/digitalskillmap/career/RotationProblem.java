package io.github.digitalskillmap.career;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * Why a rotation does not hold, or what has to be known of it. No sentence tells whose it is or when.
 *
 * @since 0.1.0
 */
public enum RotationProblem implements ProblemCode {
    /** A placement begins before an earlier one has ended. */
    OVERLAP,

    /** There are days between a placement and what was before it. A warning: they count for nothing. */
    GAP,

    /** The first rank is not that at which the route starts. */
    OTHER_START,

    /** A placement is in a lower rank than the one before. */
    RANK_FALLS,

    /** A rank is held before the gate that leads to it is passed. */
    GATE_NOT_PASSED,

    /** A gate is passed that the model does not have. */
    GATE_OF_OTHER_MODEL,

    /** A gate is passed although one before it is not. */
    GATES_OUT_OF_ORDER,

    /** A rank is left before the fewest years have passed. */
    RANK_TOO_SHORT,

    /** A rank is held for more than the most years. */
    RANK_TOO_LONG,

    /** The share of a quotient is outside the tolerance, whatever the days of unknown growth grow. */
    BALANCE_MISSED,

    /** Whether the share of a quotient is within the tolerance depends on days of unknown growth. A warning. */
    BALANCE_OPEN;

    @Override
    public Severity severity() {
        return switch (this) {
            case GAP, BALANCE_OPEN -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(RotationProblem.class.getName(), language));
    }
}
