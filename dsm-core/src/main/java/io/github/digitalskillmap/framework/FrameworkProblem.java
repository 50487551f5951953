package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a framework as a whole, although each of its parts is sound.
 *
 * @since 0.1.0
 */
public enum FrameworkProblem implements ProblemCode {
    /** The framework has no skill. */
    NO_SKILLS,

    /** Two parts of the same kind have the same identifier. */
    DUPLICATE_ID,

    /** Two skills have the same number. */
    DUPLICATE_NUMBER,

    /** Two skills, job types, roles or ranks are found by the same name. */
    AMBIGUOUS_NAME,

    /**
     * A skill, job type, role, rank or level is called as another is by its key. The name counts, so that this key does not find the
     * other. A framework that is read has it, one that is built does not.
     */
    NAME_IS_OTHER_KEY,

    /** Two skills, job types, roles, judgements or ranks of different namespaces are found by the same key. */
    AMBIGUOUS_KEY,

    /** A skill, or the scope of a group, names a category that the framework does not have. */
    UNKNOWN_CATEGORY,

    /** A skill is judged on a scale that the framework does not have. */
    UNKNOWN_SCALE,

    /** A family of indicators has a scale that the framework does not have. */
    UNKNOWN_FAMILY_SCALE,

    /** Two families of indicators have the same scale. */
    SHARED_FAMILY_SCALE,

    /** A family of indicators has items although it has a scale. */
    ITEMS_BESIDE_SCALE,

    /** A family of indicators has neither a scale nor items. */
    EMPTY_FAMILY,

    /** An item stands within one that its family does not have, or has only later. */
    UNKNOWN_INDICATOR_ITEM,

    /** A requirement or an exam link is about a skill that the framework does not have. */
    UNKNOWN_SKILL,

    /** A requirement asks for a level that is not on the scale of the skill. */
    LEVEL_OFF_SCALE,

    /** A group asks for a level that no scale of the framework has. */
    UNKNOWN_LEVEL,

    /** A skill describes a level that is not on its scale. */
    DESCRIBED_LEVEL_OFF_SCALE,

    /** A job type or a group stands in a group that the framework does not have, or has only later. */
    UNKNOWN_JOB_TYPE_GROUP,

    /** A target or guide of a rank asks for a skill at a level that is not stated. */
    UNSTATED_LEVEL_IN_LADDER,

    /** A requirement asks for a level that everybody is at. */
    REQUIREMENT_WITHOUT_STEP,

    /**
     * A line of a job type desires a skill at a level that another line asks for already. A framework that is read has it, one that is
     * built does not.
     */
    DESIRES_NO_MORE,

    /** A group asks for more skills than count for it. */
    GROUP_TOO_SMALL,

    /** A requirement asks for a judgement that the framework does not have. */
    UNKNOWN_JUDGEMENT,

    /** A judgement is entrusted to a role that the framework does not have. */
    UNKNOWN_ROLE,

    /** A target belongs to a quotient that the framework does not have. */
    UNKNOWN_QUOTIENT,

    /** The same skill is linked to the same exam twice. */
    DUPLICATE_EXAM_LINK,

    /** The same edition of an exam catalogue is named twice. */
    DUPLICATE_EXAM_CATALOGUE;

    @Override
    public Severity severity() {
        return this == NAME_IS_OTHER_KEY || this == DESIRES_NO_MORE ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(FrameworkProblem.class.getName(), language));
    }
}
