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
 * their order is inferred from a drawing, and so is who confirms.
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
                    "図の要素は印刷されているが、テキストは図の順に並んでいない。順は、各要素が述べること（入力内容、評価結果、確定版など）から読んだ。",
                    "The elements of the drawing are printed, but the text does not run in their order. It was read from what each"
                            + " element speaks of: what was entered, the result, the confirmed levels."),
            PAGE_14);

    private static final AssessmentCycle CYCLE = encode();

    private TokyoAssessment() {}

    /**
     * Returns the cycle of the policy ver.2.0.
     *
     * @return six stages from self-check to confirmation; always the same instance
     */
    public static AssessmentCycle cycle() {
        return CYCLE;
    }

    private static AssessmentCycle encode() {
        Side mentee = Side.of(TokyoRoles.MENTEE);
        Side mentor = Side.of(TokyoRoles.MENTOR);
        Side secretariat = Side.of(TokyoRoles.SECRETARIAT);
        Side mentorOrSecretariat = Side.of(TokyoRoles.MENTOR, TokyoRoles.SECRETARIAT);
        return AssessmentCycle.builder(
                        Edition.of("tokyo-dsm-cycle", "2.0.0"),
                        official("自己チェック～認定のサイクル", "Cycle from self-check to confirmation"),
                        TokyoRoles.MENTEE,
                        DRAWN_ORDER)
                .addRole(role(TokyoRoles.MENTEE, "メンティー", "mentee"))
                .addRole(role(TokyoRoles.MENTOR, "メンター", "mentor"))
                .addRole(role(TokyoRoles.SECRETARIAT, "事務局", "secretariat"))
                .addStage(CycleStage.of(
                        SELF_CHECK,
                        official("スキルチェック（登録/更新）", "Skill check (entry or update)"),
                        Activity.SELF_CHECK,
                        List.of(mentee),
                        PRINTED))
                .addStage(CycleStage.of(
                        TALK_ON_ENTRIES,
                        Wording.supplied(JAPANESE, "1on1（入力内容）").translated(ENGLISH, "One-on-one on the entries"),
                        Activity.TALK,
                        List.of(mentee, mentor),
                        PRINTED))
                .addStage(CycleStage.of(
                        ANALYSIS,
                        official("集計、分析、レポーティング", "Collection, analysis and reporting"),
                        Activity.ANALYSIS,
                        List.of(secretariat),
                        PRINTED))
                .addStage(CycleStage.of(
                        SELF_CORRECTION,
                        official("スキルチェック（自己補正）", "Skill check (self-correction)"),
                        Activity.SELF_CORRECTION,
                        List.of(mentee),
                        PRINTED))
                .addStage(CycleStage.of(
                        TALK_ON_RESULTS,
                        Wording.supplied(JAPANESE, "1on1（評価結果）").translated(ENGLISH, "One-on-one on the result"),
                        Activity.TALK,
                        List.of(mentee, mentor),
                        PRINTED))
                .addStage(CycleStage.of(
                        CONFIRMATION,
                        official("認定", "Confirmation"),
                        Activity.CONFIRMATION,
                        List.of(mentorOrSecretariat),
                        WHO_CONFIRMS))
                .build();
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
