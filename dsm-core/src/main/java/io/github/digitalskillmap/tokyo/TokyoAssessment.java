package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.assessment.Side;
import io.github.digitalskillmap.assessment.StageId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/**
 * The cycle from self-check to confirmation in which Tokyo uses its Digital Skill Map (policy, p.14). Its stages are printed;
 * their order is inferred from a drawing, and so is who confirms. The drawing can be read in two orders, and each is a cycle
 * with an edition of its own: a record names the one that it follows.
 *
 * @since 0.1.0
 */
public final class TokyoAssessment {

    /** スキルチェック（登録/更新）: the mentee enters levels. */
    public static final StageId SELF_CHECK = StageId.of("tokyo-dsm", "self-check");

    /** 1on1 of mentee and mentor on what was entered. */
    public static final StageId TALK_ON_ENTRIES = StageId.of("tokyo-dsm", "talk-on-entries");

    /** 集計、分析、レポーティング: the secretariat collects, analyses and reports. */
    public static final StageId ANALYSIS = StageId.of("tokyo-dsm", "analysis");

    /** スキルチェック（自己補正）: the mentee corrects levels. */
    public static final StageId SELF_CORRECTION = StageId.of("tokyo-dsm", "self-correction");

    /** 1on1 of mentee and mentor on what was assessed. */
    public static final StageId TALK_ON_RESULTS = StageId.of("tokyo-dsm", "talk-on-results");

    /** 認定: the levels are confirmed and handed to the mentee. */
    public static final StageId CONFIRMATION = StageId.of("tokyo-dsm", "confirmation");

    private static final Citation PAGE_14 = Citation.of(TokyoSources.POLICY, 14);
    private static final Provenance PRINTED = Provenance.published(PAGE_14);

    private static final Provenance WHO_CONFIRMS = Provenance.inferred(
            ours(
                    "「自己チェック～認定のサイクル」の終わりにメンティーが「スキルレベル確定版」を受領する。誰が確定するかは書かれていない。"
                            + "評価結果について 1on1 を行うメンター、または集計・分析を行う事務局のいずれかと読む。",
                    "At the end of the cycle from self-check to confirmation the mentee receives the confirmed levels. Who"
                            + " confirms them is not printed. It is read as either the mentor, who talks about the result,"
                            + " or the secretariat, which collects and analyses."),
            PAGE_14);

    private static final Provenance DRAWN_ORDER = Provenance.inferred(
            ours(
                    "図の要素は印刷されているが、テキストは図の順に並んでいない。順は、各要素が述べること（入力内容、評価結果、確定版など）から読んだ。"
                            + "もう一つの読み方は、自己補正を集計・分析の前に置くもので、サイクル tokyo-dsm-cycle-correction-first がそれに従う。",
                    "The elements of the drawing are printed, but the text does not run in their order. It was read from what each"
                            + " element speaks of: what was entered, the result, the confirmed levels. By the other reading"
                            + " self-correction comes before the analysis; the cycle tokyo-dsm-cycle-correction-first follows it."),
            PAGE_14);

    private static final Provenance OTHER_ORDER = Provenance.inferred(
            ours(
                    "図の要素は印刷されているが、テキストは図の順に並んでいない。自己補正を一回目の 1on1 の直後、集計・分析の前に置き、"
                            + "「評価結果」を集計・分析の結果と読む。二回目の 1on1 と確定版の受領の前後は分からず、確定版の受領を最後に置く。"
                            + "もう一つの読み方は、集計・分析の後に自己補正を置くもので、サイクル tokyo-dsm-cycle がそれに従う。",
                    "The elements of the drawing are printed, but the text does not run in their order. Self-correction is placed"
                            + " right after the first one-on-one and before the analysis, and the result is read as that of the"
                            + " analysis. Whether the second one-on-one comes before or after the confirmed levels are received"
                            + " is not known; they are placed last. By the other reading self-correction comes after the"
                            + " analysis; the cycle tokyo-dsm-cycle follows it."),
            PAGE_14);

    private static final Wording NAME = official("自己チェック～認定のサイクル", "Cycle from self-check to confirmation");

    private static final CycleStage CHECKS = CycleStage.of(
            SELF_CHECK,
            official("スキルチェック（登録/更新）", "Skill check (entry or update)"),
            Activity.SELF_CHECK,
            List.of(Side.of(TokyoRoles.MENTEE)),
            PRINTED);

    private static final CycleStage TALKS_ON_ENTRIES = CycleStage.of(
            TALK_ON_ENTRIES,
            Wording.supplied(JAPANESE, "1on1（入力内容）").translated(ENGLISH, "One-on-one on the entries"),
            Activity.TALK,
            List.of(Side.of(TokyoRoles.MENTEE), Side.of(TokyoRoles.MENTOR)),
            PRINTED);

    private static final CycleStage ANALYSES = CycleStage.of(
            ANALYSIS,
            official("集計、分析、レポーティング", "Collection, analysis and reporting"),
            Activity.ANALYSIS,
            List.of(Side.of(TokyoRoles.SECRETARIAT)),
            PRINTED);

    private static final CycleStage CORRECTS = CycleStage.of(
            SELF_CORRECTION,
            official("スキルチェック（自己補正）", "Skill check (self-correction)"),
            Activity.SELF_CORRECTION,
            List.of(Side.of(TokyoRoles.MENTEE)),
            PRINTED);

    private static final CycleStage TALKS_ON_RESULTS = CycleStage.of(
            TALK_ON_RESULTS,
            Wording.supplied(JAPANESE, "1on1（評価結果）").translated(ENGLISH, "One-on-one on the result"),
            Activity.TALK,
            List.of(Side.of(TokyoRoles.MENTEE), Side.of(TokyoRoles.MENTOR)),
            PRINTED);

    private static final CycleStage CONFIRMS = CycleStage.of(
            CONFIRMATION,
            official("認定", "Confirmation"),
            Activity.CONFIRMATION,
            List.of(Side.of(TokyoRoles.MENTOR, TokyoRoles.SECRETARIAT)),
            WHO_CONFIRMS);

    private static final AssessmentCycle CYCLE = cycle(
            "tokyo-dsm-cycle", DRAWN_ORDER, CHECKS, TALKS_ON_ENTRIES, ANALYSES, CORRECTS, TALKS_ON_RESULTS, CONFIRMS);

    private static final AssessmentCycle CORRECTION_FIRST = cycle(
            "tokyo-dsm-cycle-correction-first",
            OTHER_ORDER,
            CHECKS,
            TALKS_ON_ENTRIES,
            CORRECTS,
            ANALYSES,
            TALKS_ON_RESULTS,
            CONFIRMS);

    private TokyoAssessment() {}

    /**
     * Returns the cycle of the policy ver.2.0.
     *
     * @return six stages from self-check to confirmation; always the same instance
     */
    public static AssessmentCycle cycle() {
        return CYCLE;
    }

    /**
     * Returns the cycle of the policy ver.2.0 by the other reading of its drawing: self-correction comes before the analysis.
     *
     * @return the stages of {@link #cycle()} in another order; always the same instance
     */
    public static AssessmentCycle cycleWithCorrectionFirst() {
        return CORRECTION_FIRST;
    }

    private static AssessmentCycle cycle(String name, Provenance order, CycleStage... stages) {
        AssessmentCycle.Builder cycle = AssessmentCycle.builder(
                        Edition.of(name, "2.0.0"), NAME, TokyoRoles.MENTEE, order)
                .addRole(role(TokyoRoles.MENTEE, "メンティー", "mentee"))
                .addRole(role(TokyoRoles.MENTOR, "メンター", "mentor"))
                .addRole(role(TokyoRoles.SECRETARIAT, "事務局", "secretariat"));
        for (CycleStage stage : stages) {
            cycle.addStage(stage);
        }
        return cycle.build();
    }

    private static Role role(RoleId id, String printed, String english) {
        return Role.of(id, official(printed, english), PRINTED);
    }

    private static Wording official(String printed, String english) {
        return Wording.official(JAPANESE, printed).translated(ENGLISH, english);
    }

    private static Wording ours(String japanese, String english) {
        return Wording.supplied(JAPANESE, japanese).translated(ENGLISH, english);
    }
}
