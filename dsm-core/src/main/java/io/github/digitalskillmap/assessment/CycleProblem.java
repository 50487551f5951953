package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a cycle of assessment as a whole, although each of its stages is sound.
 *
 * @since 0.1.0
 */
public enum CycleProblem implements ProblemCode {
    /** Two roles, or two stages, have the same identifier. */
    DUPLICATE_ID,

    /** A stage, or the cycle for its own role, names a role that it does not list. */
    UNKNOWN_ROLE,

    /** A talk has one side. */
    TALK_WITH_ONESELF,

    /** The same role is on two sides of a stage. */
    ROLE_ON_TWO_SIDES,

    /** The role of the person whose levels are assessed shares a side with others. */
    OWN_ROLE_SHARED,

    /** Others than the person take part where levels are entered or corrected. */
    NOT_ALONE,

    /** Nobody but the person confirms. */
    CONFIRMED_BY_ONESELF,

    /** Two stages give levels of the same origin. */
    REPEATED_ACTIVITY,

    /** Levels are corrected before they are entered. */
    CORRECTION_BEFORE_CHECK,

    /** The last stage does not confirm, or there is none. */
    NO_CONFIRMATION;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(CycleProblem.class.getName(), language));
    }
}
