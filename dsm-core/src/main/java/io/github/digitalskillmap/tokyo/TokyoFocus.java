package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.FocusRule;
import io.github.digitalskillmap.workforce.RankRange;
import io.github.digitalskillmap.workforce.SkillRanking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Demand, supply and the focus areas 重点育成分野 of fiscal 2024 (policy, p.15). The three focus areas are printed, and so is why
 * they are: needed near the top, supplied in the middle to low. The ranks are read from a drawing of which the text alone is at
 * hand, and the thresholds are read from the ranks.
 *
 * @since 0.1.0
 */
public final class TokyoFocus {

    private static final int DEMAND_TO = 6;
    private static final int SUPPLY_FROM = 8;

    private static final List<SkillId> AREAS =
            List.of(TokyoSkills.CLOUD_SERVICES, TokyoSkills.UX_DESIGN, TokyoSkills.UI_DESIGN);

    private static final List<SkillId> DEMAND = List.of(
            TokyoSkills.CLOUD_SERVICES,
            TokyoSkills.PROJECT_MANAGEMENT,
            TokyoSkills.CYBERSECURITY,
            TokyoSkills.OPERATION_DESIGN,
            TokyoSkills.UX_DESIGN,
            TokyoSkills.UI_DESIGN,
            TokyoSkills.SYSTEM_ARCHITECTURE,
            TokyoSkills.SERVICE_DESIGN,
            TokyoSkills.IT_STRATEGY,
            TokyoSkills.SYSTEM_AUDIT,
            TokyoSkills.SYSTEM_MANAGEMENT,
            TokyoSkills.USER_SUPPORT,
            TokyoSkills.MARKETING,
            TokyoSkills.DATA_ANALYTICS,
            TokyoSkills.DATA_ENGINEERING);

    private static final List<SkillId> SUPPLY = List.of(
            TokyoSkills.PROJECT_MANAGEMENT,
            TokyoSkills.SYSTEM_ARCHITECTURE,
            TokyoSkills.OPERATION_DESIGN,
            TokyoSkills.SYSTEM_MANAGEMENT,
            TokyoSkills.BUSINESS_APPLICATIONS,
            TokyoSkills.USER_SUPPORT,
            TokyoSkills.CYBERSECURITY,
            TokyoSkills.IT_STRATEGY,
            TokyoSkills.SERVICE_DESIGN,
            TokyoSkills.NETWORK,
            TokyoSkills.WEB_APPLICATIONS,
            TokyoSkills.DATABASE);

    private static final Citation PAGE_15 = Citation.of(TokyoSources.POLICY, 15);

    private static final Provenance PRINTED = Provenance.published(PAGE_15);

    private static final Provenance DEMAND_ORDER = Provenance.inferred(
            ours(
                    "15 位までの順は、図の文字の並びから読んだ。リストはその先へも続くので、ほかのスキルは 16 位以下である。順位の基準は書かれていない。",
                    "The order of the first 15 is read from the order of the texts of the drawing. The list goes on, so all other"
                            + " skills have rank 16 or worse. By what they are ranked is not printed."),
            PAGE_15);

    private static final Provenance SUPPLY_ORDER = Provenance.inferred(
            ours(
                    "図の 12 項目の前後は文字の並びから読んだ。15 位までに並ぶほかの三つ（重点育成分野）の位置は分からないが、"
                            + "「供給では中位～下位に留まる」とあるので、後半の 8～15 位と読む。リストはその先へも続くので、"
                            + "ほかのスキルは 16 位以下である。",
                    "The relative order of 12 items is read from the order of the texts of the drawing. The place of the other three"
                            + " among the first 15, the focus areas, is not known; since they are supplied only in the middle to"
                            + " low, it is read as one of the ranks 8 to 15, the latter half. The list goes on, so all other"
                            + " skills have rank 16 or worse."),
            PAGE_15);

    private static final Provenance THRESHOLDS = Provenance.inferred(
            ours(
                    "「需要上位のスキル項目のうち、供給では中位～下位に留まる」の順位は書かれていない。印刷された三項目がちょうど残る順位として、"
                            + "需要は 6 位以内、供給は 8 位以下と読む。需要は 7 位以内としても同じになる。",
                    "Which ranks are near the top in demand and in the middle to low in supply is not printed. They are read as"
                            + " demand rank 6 or better and supply rank 8 or worse, which leave exactly the three that are printed;"
                            + " so does demand rank 7."),
            PAGE_15);

    private TokyoFocus() {}

    /**
     * Returns the focus areas of fiscal 2024 as they are printed.
     *
     * @return three skills, in the order of the page
     */
    public static List<SkillId> areas() {
        return AREAS;
    }

    /**
     * Returns where the focus areas come from.
     *
     * @return the provenance of {@link #areas()}
     */
    public static Provenance areasProvenance() {
        return PRINTED;
    }

    /**
     * Returns the rule that the focus areas were chosen by, with thresholds that are read from the ranks.
     *
     * @return demand rank 6 or better, supply rank 8 or worse; inferred
     */
    public static FocusRule rule() {
        return FocusRule.of(DEMAND_TO, SUPPLY_FROM, THRESHOLDS);
    }

    /**
     * Returns the skills that are needed most.
     *
     * @return 15 skills of ranks 1 to 15; inferred
     */
    public static List<SkillId> demandOrder() {
        return DEMAND;
    }

    /**
     * Returns the skills among the 15 that are held most whose order is known. The other three are the focus areas.
     *
     * @return 12 skills, in their relative order; inferred
     */
    public static List<SkillId> supplyOrder() {
        return SUPPLY;
    }

    /**
     * Returns the ranks of demand.
     *
     * @return the ranks in Tokyo's framework: known from 1 to 15, all others worse; inferred
     */
    public static SkillRanking demand() {
        Map<SkillId, RankRange> ranks = new HashMap<>(ranksBehindTheList());
        for (int i = 0; i < DEMAND.size(); i++) {
            ranks.put(DEMAND.get(i), RankRange.of(i + 1));
        }
        return SkillRanking.of(
                TokyoFramework.policyVersion2(),
                ours("2024年度の需要の順位（p.15）", "ranks of demand, fiscal 2024 (p.15)"),
                ranks,
                DEMAND_ORDER);
    }

    /**
     * Returns the ranks of supply.
     *
     * @return the ranks in Tokyo's framework, mostly between bounds: the focus areas at 8 to 15, the others as their order
     *     leaves it; inferred
     */
    public static SkillRanking supply() {
        Map<SkillId, RankRange> ranks = new HashMap<>(ranksBehindTheList());
        AREAS.forEach(skill -> ranks.put(skill, new RankRange(SUPPLY_FROM, SUPPLY.size() + AREAS.size())));
        for (int i = 0; i < SUPPLY.size(); i++) {
            int rank = i + 1;
            ranks.put(SUPPLY.get(i), new RankRange(rank, rank < SUPPLY_FROM ? rank : rank + AREAS.size()));
        }
        return SkillRanking.of(
                TokyoFramework.policyVersion2(),
                ours("2024年度の供給の順位（p.15）", "ranks of supply, fiscal 2024 (p.15)"),
                ranks,
                SUPPLY_ORDER);
    }

    private static Map<SkillId, RankRange> ranksBehindTheList() {
        Map<SkillId, RankRange> ranks = new HashMap<>();
        RankRange behind = new RankRange(
                DEMAND.size() + 1, TokyoFramework.policyVersion2().skills().size());
        TokyoFramework.policyVersion2().skills().forEach(skill -> ranks.put(skill.id(), behind));
        return ranks;
    }

    private static Wording ours(String japanese, String english) {
        return Wording.supplied(JAPANESE, japanese).translated(ENGLISH, english);
    }
}
