package io.github.digitalskillmap.examples.capability;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/** What can be wrong with the two sheets of a capability framework. Most of it keeps nobody from using the rest. */
enum CapabilityProblem implements ProblemCode {
    /** A sheet lacks a column. */
    MISSING_COLUMN,

    /** A cell that is needed has no text. */
    MISSING_TEXT,

    /** Two different names give the same identifier. */
    SAME_IDENTIFIER,

    /** The skills have two rows of the same name. */
    REPEATED_SKILL,

    /** A role requires a skill that is not among the skills. */
    UNKNOWN_SKILL,

    /** A skill is required at a level that is none of the scale. */
    UNKNOWN_LEVEL,

    /** A skill is required twice, at different levels. */
    LEVELS_DIFFER,

    /** A name has spaces around it. */
    SPACES_AROUND,

    /** A skill is required twice, at the same level. */
    REPEATED_REQUIREMENT,

    /** The source does not name a level of a role. */
    ROLE_LEVEL_NOT_NAMED,

    /** A skill is required at a level that the source does not state. */
    LEVEL_NOT_STATED,

    /** A skill has no definition. */
    SKILL_NOT_DEFINED,

    /** No level of a skill is described. */
    NO_LEVEL_DESCRIBED,

    /** A level of a skill is not described, although others are. */
    LEVEL_NOT_DESCRIBED,

    /** The same text stands in two places and differs. */
    TEXTS_DIFFER,

    /** The roles that a skill lists are not those that require it. */
    ROLES_DIFFER;

    @Override
    public Severity severity() {
        return compareTo(SPACES_AROUND) < 0 ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(CapabilityProblem.class.getName(), language));
    }
}
