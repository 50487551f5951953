package io.github.digitalskillmap.training;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a curriculum as a whole, although each of its parts is sound.
 *
 * @since 0.1.0
 */
public enum CurriculumProblem implements ProblemCode {
    /** Two parts of the same kind have the same identifier. */
    DUPLICATE_ID,

    /** A tier or a programme is for an audience that the curriculum does not list. */
    UNKNOWN_AUDIENCE,

    /** A programme belongs to a tier that the curriculum does not list. */
    UNKNOWN_TIER,

    /** A programme is held in a form that the curriculum does not list. */
    UNKNOWN_FORM,

    /** A programme is mandatory for somebody whom it is not for. */
    MANDATORY_FOR_OTHERS,

    /** A programme serves the same twice. */
    REPEATED_TOPIC,

    /** A programme serves a skill that the framework does not have. */
    UNKNOWN_SKILL,

    /** A programme leads to a level that is no step of the skill. */
    NO_STEP_OF_SKILL,

    /** A programme serves a category that the framework does not have. */
    UNKNOWN_CATEGORY,

    /** A programme serves a job type that the framework does not have. */
    UNKNOWN_JOB_TYPE,

    /** A programme serves an exam that no catalogue given has. */
    UNKNOWN_EXAM,

    /** There is no programme. */
    NO_PROGRAMME;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(CurriculumProblem.class.getName(), language));
    }
}
