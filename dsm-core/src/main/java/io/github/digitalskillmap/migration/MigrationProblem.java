package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a plan, although each of its rules is sound.
 *
 * @since 0.1.0
 */
public enum MigrationProblem implements ProblemCode {
    /** A rule speaks of a skill that the framework on its side does not have. */
    UNKNOWN_SKILL,

    /** No rule speaks of a skill of the old framework. */
    SKILL_WITHOUT_RULE,

    /** Two rules speak of the same skill of the old framework. */
    SKILL_WITH_TWO_RULES,

    /** Two rules speak to the same skill of the new framework. */
    SKILL_MADE_TWICE,

    /** A skill is split into fewer than two, or fewer than two are merged. */
    TOO_FEW_PARTS,

    /** Something is renamed to what it is called already. */
    RENAMED_TO_ITSELF,

    /** The old and the new skill are judged on different levels, and there is no map of levels. */
    LEVELS_DIFFER,

    /** A map of levels is from another scale than that of the old skill. */
    MAP_FROM_OTHER_SCALE,

    /** A map of levels is to another scale than that of the new skill. */
    MAP_TO_OTHER_SCALE,

    /** Two maps given to fill in are between the same scales. */
    REPEATED_MAP,

    /** A map given to fill in is used for no skill. */
    MAP_WITHOUT_USE,

    /** The highest level of confirmed ones is not on the scale of the new skill. */
    CAP_OFF_SCALE,

    /** The highest level of confirmed ones keeps no level down. */
    CAP_WITHOUT_EFFECT,

    /** A rank that the framework on its side does not have is renamed, or something is renamed to it. */
    UNKNOWN_RANK,

    /** A judgement that the framework on its side does not have is renamed, or something is renamed to it. */
    UNKNOWN_JUDGEMENT,

    /** A role that the framework on its side does not have is renamed, or something is renamed to it. */
    UNKNOWN_ROLE,

    /** The same rank, judgement or role is renamed twice. */
    RENAMED_TWICE,

    /** Two judgements become the same, so that attestations of the same day could contradict each other. */
    JUDGEMENTS_BECOME_ONE,

    /** A map makes a level that is something of one that is nothing; whoever holds nothing holds nothing all the same. */
    NOTHING_BECOMES_SOMETHING;

    @Override
    public Severity severity() {
        return this == NOTHING_BECOMES_SOMETHING ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(MigrationProblem.class.getName(), language));
    }
}
