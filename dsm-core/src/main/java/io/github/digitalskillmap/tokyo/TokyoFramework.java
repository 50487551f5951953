package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/**
 * Tokyo's Digital Skill Map as the policy of March 2024 describes it.
 *
 * <p>The policy publishes the frame, not every figure: seven of the ten names of job types and all their requirements
 * are samples of this library. {@link Framework#facts(io.github.digitalskillmap.provenance.Standing)} lists them.
 *
 * @since 0.1.0
 */
public final class TokyoFramework {

    private static final Framework POLICY_VERSION_2 = encode();

    private TokyoFramework() {}

    /**
     * Returns the framework of the policy ver.2.0.
     *
     * @return 22 skills at four levels, two families of indicators, ten job types, nine links to exams, five ranks with their targets; always the same instance
     */
    public static Framework policyVersion2() {
        return POLICY_VERSION_2;
    }

    private static Framework encode() {
        Framework.Builder framework = Framework.builder(
                Edition.of("tokyo-dsm", "2.0.0"),
                Wording.official(JAPANESE, "デジタルスキルマップ").translated(ENGLISH, "Digital Skill Map"));
        framework.addScale(levels());
        SkillTable.addTo(framework);
        FamilyTable.addTo(framework);
        JobTypeTable.addTo(framework);
        addExamLinks(framework);
        LadderTable.addTo(framework);
        framework.addJudgement(ofReskilling());
        ofMunicipalStaff().forEach(framework::addJudgement);
        return framework.build();
    }

    /** What is judged of people for a target of their talent type. */
    private static Judgement ofReskilling() {
        return judgement(
                TokyoJudgements.IT_PASSPORT_KNOWLEDGE,
                8,
                "ITパスポート相当の知識を習得",
                "has acquired knowledge equal to the IT Passport");
    }

    private static List<Judgement> ofMunicipalStaff() {
        return List.of(
                judgement(
                        TokyoJudgements.MUNICIPAL_LEADS_CHANGE,
                        33,
                        "データやデジタル技術を活用して変革をリードする",
                        "leads change with data and digital technology"),
                judgement(
                        TokyoJudgements.MUNICIPAL_USES_SERVICE_DESIGN,
                        33,
                        "BPRやサービスデザインの考えを理解し業務に活かせる",
                        "understands the thinking of BPR and service design and can use it in work"),
                judgement(
                        TokyoJudgements.MUNICIPAL_USES_TOOLS,
                        33,
                        "デジタルツールを業務等に活用できる",
                        "can use digital tools in work and elsewhere"),
                judgement(
                        TokyoJudgements.MUNICIPAL_UNDERSTANDS_DX,
                        33,
                        "自治体DXの概要を理解する",
                        "understands the outline of the DX of local governments"),
                judgement(
                        TokyoJudgements.MUNICIPAL_HAS_LITERACY,
                        33,
                        "DXマインド、デジタルリテラシーを身に付ける",
                        "acquires the mindset of DX and digital literacy"));
    }

    private static Judgement judgement(JudgementId id, int page, String printed, String english) {
        Provenance byAManager = Provenance.inferred(
                Wording.supplied(JAPANESE, "誰が判断するかは書かれていない。管理職が判断できると読む。")
                        .translated(ENGLISH, "Who judges it is not written. Managers are read as entitled to."),
                Citation.of(TokyoSources.POLICY, page));
        return Judgement.of(
                id,
                Wording.official(JAPANESE, printed).translated(ENGLISH, english),
                List.of(TokyoRoles.MANAGER),
                byAManager);
    }

    private static LevelScale levels() {
        Provenance lowestIsNothing = Provenance.inferred(
                Wording.supplied(
                                JAPANESE,
                                "p.11 の例では Lv.0 の項目だけが空欄の四角（□）、Lv.1～3 の項目が塗りつぶし（■）で描かれている。"
                                        + "よって Lv.0 は「保有していない」という判定であり、未判定とは異なると読む。")
                        .translated(
                                ENGLISH,
                                "In the sample on p.11 only the item at Lv.0 has an empty box, those at Lv.1 to 3 a"
                                        + " filled one. So Lv.0 is read as judged and not held, which differs from not"
                                        + " assessed."),
                Citation.of(TokyoSources.POLICY, 11));
        return LevelScale.builder()
                .id(TokyoLevels.SCALE)
                .addLevel(level(TokyoLevels.LV0))
                .addLevel(level(TokyoLevels.LV1))
                .addLevel(level(TokyoLevels.LV2))
                .addLevel(level(TokyoLevels.LV3))
                .lowest(LowestLevel.NOTHING)
                .provenance(lowestIsNothing)
                .build();
    }

    private static Level level(LevelId id) {
        return Level.of(
                id,
                Wording.official(JAPANESE, "Lv." + id.code()),
                Provenance.published(Citation.of(TokyoSources.POLICY, 11, 12)));
    }

    private static void addExamLinks(Framework.Builder framework) {
        framework.addExamCatalogue(IpaCatalogue.EDITION);
        exam(framework, TokyoSkills.IT_STRATEGY, IpaExams.ST, "ITストラテジスト試験");
        exam(framework, TokyoSkills.SYSTEM_ARCHITECTURE, IpaExams.SA, "システムアーキテクト試験");
        exam(framework, TokyoSkills.PROJECT_MANAGEMENT, IpaExams.PM, "プロジェクトマネージャ試験");
        exam(framework, TokyoSkills.NETWORK, IpaExams.NW, "ネットワークスペシャリスト試験");
        exam(framework, TokyoSkills.DATABASE, IpaExams.DB, "データベーススペシャリスト試験");
        exam(framework, TokyoSkills.OPERATION_DESIGN, IpaExams.SM, "ITサービスマネージャ試験");
        exam(framework, TokyoSkills.SYSTEM_MANAGEMENT, IpaExams.SM, "ITサービスマネージャ試験");
        exam(framework, TokyoSkills.SYSTEM_AUDIT, IpaExams.AU, "システム監査技術者試験");
        link(framework, TokyoSkills.CYBERSECURITY, IpaExams.SC, ExamLink.Kind.QUALIFICATION, "情報処理安全確保支援士");
    }

    private static void exam(Framework.Builder framework, SkillId skill, ExamId exam, String printedName) {
        link(framework, skill, exam, ExamLink.Kind.EXAM, printedName);
    }

    private static void link(
            Framework.Builder framework, SkillId skill, ExamId exam, ExamLink.Kind kind, String printedName) {
        Provenance asExample = Provenance.published(
                Wording.supplied(JAPANESE, "方針は例として掲げている。").translated(ENGLISH, "The policy gives it as an example."),
                Citation.of(TokyoSources.POLICY, 17));
        framework.addExamLink(ExamLink.of(skill, exam, kind, printedName, asExample));
    }
}
