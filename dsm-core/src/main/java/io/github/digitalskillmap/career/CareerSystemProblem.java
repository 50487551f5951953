package io.github.digitalskillmap.career;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a system of careers as a whole, although each of its parts is sound.
 *
 * @since 0.1.0
 */
public enum CareerSystemProblem implements ProblemCode {
    /** Two parts of a kind have the same identifier, or two goals the same quotient. */
    DUPLICATE_ID,

    /** The framework has no such quotient. */
    UNKNOWN_QUOTIENT,

    /** The framework has no such rank. */
    UNKNOWN_RANK,

    /** A gate leads to no higher rank than the gate before it. */
    GATES_DO_NOT_RISE,

    /** The same gate leads to another rank in another model. */
    GATE_OF_TWO_RANKS;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(CareerSystemProblem.class.getName(), language));
    }
}
