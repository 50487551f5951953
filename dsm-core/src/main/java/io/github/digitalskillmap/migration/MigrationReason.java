package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.wording.Wording;

/**
 * Why something that a record holds came to its fate.
 *
 * @since 0.1.0
 */
public enum MigrationReason {
    /** The skill stays on the same levels. */
    SKILL_STAYS("新しい枠組みにも同じスキルとレベルがある", "the new framework has the same skill on the same levels"),

    /** The skill is another one in the new framework. */
    SKILL_RENAMED("新しい枠組みでは別のスキルになる", "the skill is another one in the new framework"),

    /** The level is the one that the map of levels gives. */
    LEVEL_MAPPED("対応表のとおりにレベルを改めた", "the level is the one that the map of levels gives"),

    /** The skill was all of the new ones together and is held, so each of them is. */
    EACH_IS_HELD("新しいスキルのすべてからなるので、それぞれをもつ", "the skill was all of the new ones, so each is held"),

    /** The skill was all of the new ones together and is not held, which does not tell which of them is. */
    NOT_KNOWN_WHICH_LACKS(
            "新しいスキルのすべてからなるので、どれをもたないのかは分からない",
            "the skill was all of the new ones, so it is not known which is lacking"),

    /** The skill was any of the new ones and is held, which does not tell which of them is. */
    NOT_KNOWN_WHICH_IS_HELD(
            "新しいスキルのいずれかなので、どれをもつのかは分からない", "the skill was any of the new ones, so it is not known which is held"),

    /** The skill was any of the new ones and is not held, so none of them is. */
    NONE_IS_HELD("新しいスキルのいずれかなので、どれももたない", "the skill was any of the new ones, so none is held"),

    /** The skill merged with others, at the lowest level. */
    LOWEST_TAKEN("まとめたスキルの最も低いレベルとした", "the lowest level of the merged skills was taken"),

    /** The skill merged with others, at the highest level. */
    HIGHEST_TAKEN("まとめたスキルの最も高いレベルとした", "the highest level of the merged skills was taken"),

    /** A skill with which this one merges was not assessed, and its level could change the result. */
    MERGED_IN_PART(
            "まとめるスキルに評価していないものがあり、レベルが決まらない",
            "a skill with which it merges was not assessed, so the level is not settled"),

    /** A confirmed level was lowered to the highest one to which confirmed levels are carried. */
    CONFIRMED_LEVEL_CAPPED(
            "認定されたレベルを上限に下げ、認定を外した", "the confirmed level was lowered to the cap and is no longer confirmed"),

    /** Confirmed levels are asked again by this rule. */
    CONFIRMED_LEVEL_ASKED_AGAIN("認定されたレベルは改めて確かめる", "confirmed levels are asked again"),

    /** The skill is retired. */
    SKILL_RETIRED("スキルが廃止された", "the skill is retired"),

    /** Exams belong to catalogues and not to frameworks. */
    EXAMS_STAY("試験は枠組みによらない", "exams do not depend on the framework"),

    /** The new framework has the judgement, and the role is entitled to it. */
    JUDGEMENT_STAYS("新しい枠組みにも同じ判断と役割がある", "the new framework has the same judgement and role"),

    /** The judgement, or the role that judged, is another one in the new framework. */
    JUDGEMENT_RENAMED("新しい枠組みでは別の判断か役割になる", "the judgement or the role is another one in the new framework"),

    /** The new framework does not have the judgement. */
    JUDGEMENT_GONE("新しい枠組みにその判断がない", "the new framework does not have the judgement"),

    /** In the new framework the role that judged is not entitled to. */
    ROLE_NOT_ENTITLED("新しい枠組みではその役割が判断できない", "in the new framework the role is not entitled to judge this"),

    /** The new framework has the rank. */
    RANK_STAYS("新しい枠組みにも同じ職層がある", "the new framework has the same rank"),

    /** The rank is another one in the new framework. */
    RANK_RENAMED("新しい枠組みでは別の職層になる", "the rank is another one in the new framework"),

    /** The new framework does not have the rank. */
    RANK_GONE("新しい枠組みにその職層がない", "the new framework does not have the rank");

    private final Wording wording;

    MigrationReason(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /**
     * Returns the reason in words.
     *
     * @return the wording in Japanese and English
     */
    public Wording wording() {
        return wording;
    }
}
