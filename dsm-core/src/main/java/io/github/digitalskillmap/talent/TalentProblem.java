package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a system of talent types as a whole, although each of its parts is sound.
 *
 * @since 0.1.0
 */
public enum TalentProblem implements ProblemCode {
    /** Two parts of a kind have the same identifier, or an indicator applies to a type twice. */
    DUPLICATE_ID,

    /** A type has an indicator that the system does not list. */
    UNKNOWN_INDICATOR,

    /** A target speaks of a skill, level, category or judgement, or an indicator of a family, that the framework does not have. */
    NOT_IN_FRAMEWORK,

    /** A level is not on the scale of its skill. */
    LEVEL_OFF_SCALE,

    /** A target asks for more skills than there are. */
    TOO_FEW_SKILLS,

    /** A target asks for a skill at a level that is not stated, which nobody can be held against. */
    LEVEL_NOT_STATED;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(TalentProblem.class.getName(), language));
    }
}
