package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * Why a transition is refused. No sentence tells who it is about, who acted or when.
 *
 * @since 0.1.0
 */
public enum AssessmentProblem implements ProblemCode {
    /** The transition was based on another revision of the record: somebody else was faster. */
    OTHER_REVISION,

    /** The levels of the record are confirmed, and nothing follows. */
    ALREADY_CONFIRMED,

    /** The cycle has no such stage. */
    UNKNOWN_STAGE,

    /** Another stage is next. */
    STAGE_OUT_OF_ORDER,

    /** Somebody takes part in a role that has no part in the stage. */
    ROLE_NOT_IN_STAGE,

    /** Nobody takes part for a side of the stage. */
    SIDE_MISSING,

    /** Several take part for one side of the stage. */
    SIDE_TAKEN_TWICE,

    /** The same person takes part twice. */
    SAME_PERSON_TWICE,

    /** Somebody else takes part in the role of the person whose levels are assessed. */
    OTHER_PERSON,

    /** The person whose levels are assessed takes part in the role of somebody else. */
    OWN_RECORD,

    /** The day is before that of the stage before. */
    DAY_BEFORE_PREVIOUS,

    /** The stage gives levels, and there is none. */
    LEVELS_MISSING,

    /** The stage gives no levels, and there are some. */
    LEVELS_NOT_IN_STAGE,

    /** The framework has no such skill. */
    UNKNOWN_SKILL,

    /** The scale of the skill has no such level. */
    LEVEL_OFF_SCALE,

    /** The same skill is given a level twice. */
    REPEATED_SKILL,

    /** Evidence is of a day after the level that is judged from it. */
    EVIDENCE_AFTER_LEVEL,

    /** Evidence had expired when the level was judged. A warning: the level stands. */
    EXPIRED_EVIDENCE;

    @Override
    public Severity severity() {
        return this == EXPIRED_EVIDENCE ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(AssessmentProblem.class.getName(), language));
    }
}
