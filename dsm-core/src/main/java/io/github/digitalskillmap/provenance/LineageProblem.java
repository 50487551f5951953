package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with how an edition takes over parts of another.
 *
 * @since 0.1.0
 */
public enum LineageProblem implements ProblemCode {
    /** A part is stated that the base states just so. */
    NO_EFFECT,

    /** A part is retired that the base does not have. */
    NOT_IN_BASE,

    /** A part is retired, although the edition is based on no other. */
    NOTHING_TO_RETIRE,

    /** A part is retired twice. */
    RETIRED_TWICE,

    /** A part is both stated and retired. */
    STATED_AND_RETIRED,

    /** A part of the base speaks of another that is retired. */
    STILL_NAMED,

    /** A part of the base does not fit what the edition states, or its framework; what is wrong is told besides. */
    DOES_NOT_FIT;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(LineageProblem.class.getName(), language));
    }
}
