package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.ArrayList;
import java.util.List;

/** The career ladder on pages 20 and 21 of the policy. */
final class LadderTable {

    private static final Citation PAGE_21 = Citation.of(TokyoSources.POLICY, 21);

    private static final Provenance PLACED_BY_CONTENT = Provenance.inferred(
            ours(
                    "文言は p.21 の「到達目標としてのGQ、DQの具体例」（2023年度末時点）のとおり。テキストの順序が入れ替わっているため、どの職層の目標かは内容から読んだ。",
                    "The wording is that of the examples of goals on p.21, as of the end of fiscal 2023. The text is out"
                            + " of order, so the rank that each belongs to was read from its content."),
            PAGE_21);

    private static final Provenance PLACED_IN_ONE_CELL = Provenance.inferred(
            ours(
                    "文言は p.21 のとおり。部長の二つの項目は一つの結合セルかもしれず、GQ と DQ の別は内容から読んだ。",
                    "The wording is that of p.21. The two items of 部長 may stand in one merged cell; which is GQ and"
                            + " which DQ was read from their content."),
            PAGE_21);

    private static final Provenance NEEDS_A_JUDGEMENT = Provenance.inferred(
            ours(
                    "数値では確かめられない目標のため、人の判断（日付のある認定）を要すると読む。",
                    "No figure tells whether the target is met, so it is read as needing a person's judgement, with a"
                            + " date."),
            PAGE_21);

    private static final Provenance BY_MENTOR_OR_MANAGER = Provenance.inferred(
            ours(
                    "目標を誰が判断するかは書かれていない。p.14 のメンターと管理職が判断できると読む。",
                    "Who judges the targets is not written. The mentors of p.14 and managers are read as entitled to."),
            Citation.of(TokyoSources.POLICY, 14, 21));

    private static final Provenance SEVERAL_IS_TWO = Provenance.inferred(
            ours(
                    "「Lv１以上のスキルを複数保有する」を、Lv.1 以上のスキルを 2 件以上保有することと読む（複数は 2 以上）。"
                            + "「エンジニアリング系スキル等」は定義がないため、スキルを限らない。"
                            + "「研修受講や開発的業務を行い」には人の判断を要すると読む。",
                    "Holding several skills at Lv.1 or more is read as at least two. \"Engineering skills and the like\" is"
                            + " not defined, so any skill counts. Taking training or doing development work is read as"
                            + " needing a person's judgement."),
            PAGE_21);

    private static final Provenance BOTH_HALVES = Provenance.inferred(
            ours(
                    "「Lv2以上のスキルや、データ、デザイン、ストラテジー系スキルを保有する」は「かつ」とも「または」とも読める。"
                            + "ここでは「かつ」、すなわち Lv.2 以上のスキルを 1 件以上、かつ分類 データ、デザイン、戦略・企画 のスキルを 1 件以上"
                            + "（Lv.1 以上）と読む。もう一方の読みは、そのいずれか一方で足りるとするもの。"
                            + "「ストラテジー系」は分類 戦略・企画 と読む。二つの箇条に分けて印刷されているが、一つの目標と読む。「研修受講や開発的業務を行い」には人の判断を要すると読む。",
                    "The sentence leaves open whether both or either is meant. It is read here as both: at least one skill at"
                            + " Lv.2 or more, and at least one skill held (Lv.1 or more) in データ, デザイン or 戦略・企画. The"
                            + " other reading is that either will do. ストラテジー系 is read as the category 戦略・企画."
                            + " It is printed as two items and read as one target."
                            + " Taking training or doing development work is read as needing a person's judgement."),
            PAGE_21);

    private static final Wording GUIDED_BY_DQ = ours(
            "目安の行は、同じ職層の DQ の文言（Lv1、Lv2）から読んだ。試験と IPA レベルの対応は確かである。",
            "The row of the guide was read from the DQ wording of the same rank (Lv1, Lv2). That the exam is of that IPA"
                    + " level is certain.");

    private static final Wording GUIDED_BY_NEXT_STEP = ours(
            "目安の行は、下の職層からの順で読んだ。「高度試験」は IPA レベル 4 の試験と読む。情報処理安全確保支援士試験を含めて 9 と数えるか、" + "除いて 8 と数えるかは著者により異なり、ここでは含める。",
            "The row of the guide was read as the next step from the rank below. 高度試験 is read as the exams of IPA"
                    + " level 4; authors differ on whether they are nine with SC or eight without, and here SC is"
                    + " among them.");

    private static final Requirement ADVANCED_EXAM = Requirement.anyOf(
            Requirement.exam(IpaExams.ST),
            Requirement.exam(IpaExams.SA),
            Requirement.exam(IpaExams.PM),
            Requirement.exam(IpaExams.NW),
            Requirement.exam(IpaExams.DB),
            Requirement.exam(IpaExams.ES),
            Requirement.exam(IpaExams.SM),
            Requirement.exam(IpaExams.AU),
            Requirement.exam(IpaExams.SC));

    private static final Wording SPANNING_CELLS = ours(
            "表のセルが複数の職層にまたがっている可能性があり、テキストからは決められない。",
            "The cells of the table may span several ranks, which the text does not show.");

    private final Framework.Builder framework;

    private LadderTable(Framework.Builder framework) {
        this.framework = framework;
    }

    static void addTo(Framework.Builder framework) {
        LadderTable table = new LadderTable(framework);
        table.addQuotients();
        table.addRoles();
        table.addShuji();
        table.addShunin();
        table.addKachoDairi();
        table.addKacho();
        table.addBucho();
    }

    private void addQuotients() {
        quotient(
                TokyoQuotients.GQ,
                "GQ",
                "行政力",
                "Government Intelligence Quotient",
                "行政の仕組みや法律知識、各種連絡・調整など行政職員として必要な知識やスキル",
                "The knowledge and skills that administrative staff need: how government and law work, liaison and"
                        + " coordination");
        quotient(
                TokyoQuotients.DQ,
                "DQ",
                "デジタル力",
                "Digital Intelligence Quotient",
                "デジタルテクノロジーを用いて課題解決や機会を創造するための知識やスキル",
                "The knowledge and skills to solve problems and create opportunities with digital technology");
    }

    private void quotient(
            QuotientId id, String abbreviation, String name, String english, String definition, String translation) {
        framework.addQuotient(Quotient.of(
                id,
                abbreviation,
                Wording.official(JAPANESE, name).with(Phrase.of(ENGLISH, english, WordingMark.OFFICIAL)),
                Wording.official(JAPANESE, definition).translated(ENGLISH, translation),
                Provenance.published(Citation.of(TokyoSources.POLICY, 20))));
    }

    private void addRoles() {
        framework.addRole(Role.of(
                TokyoRoles.MENTOR,
                Wording.official(JAPANESE, "メンター").translated(ENGLISH, "mentor"),
                Provenance.published(Citation.of(TokyoSources.POLICY, 14))));
        framework.addRole(Role.of(
                TokyoRoles.MANAGER,
                Wording.supplied(JAPANESE, "管理職").translated(ENGLISH, "manager"),
                Provenance.inferred(
                        ours(
                                "p.14 のメンターは ICT職（管理・監督職）と情報技術エキスパート。目標の判断は管理職も行えると読む。",
                                "The mentors of p.14 are ICT managers and supervisors and IT experts. Managers are read as"
                                        + " entitled to judge targets as well."),
                        Citation.of(TokyoSources.POLICY, 14))));
    }

    private void addShuji() {
        Rank.Builder rank = rank(TokyoRanks.SHUJI, "主事", "Staff");
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUJI_GQ_1,
                "契約ルールを理解し、デジタル関連の仕様書を作成できる",
                "Understands the rules of contracts and can write specifications for digital matters",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUJI_GQ_2,
                "システム関連経費などの予算要求資料を作成できる",
                "Can prepare budget requests for system costs and the like",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUJI_GQ_3,
                "知見を活用し、ベンダー等との調整ができる",
                "Can use what they know to coordinate with vendors and others",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUJI_GQ_4,
                "起案の方法や、公文書の作成方法を理解している",
                "Understands how to draft proposals and official documents",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.SHUJI_DQ_1,
                "強みや伸ばすべきスキルを明確化するとともに、技術的な解釈・説明ができる",
                "Is clear about their strengths and the skills to develop, and can interpret and explain technical matters",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.SHUJI_DQ_2,
                "強みのある分野で、ベンダー等と技術的な議論ができる",
                "Can discuss technical matters with vendors and others in the fields of their strength",
                PLACED_BY_CONTENT);
        conjunction(
                rank,
                TokyoJudgements.SHUJI_DQ_3,
                "研修受講や開発的業務を行い、Lv１以上のスキルを複数保有する（エンジニアリング系スキル等）",
                "Takes training or does development work, and holds several skills at Lv.1 or more (engineering skills and the like)",
                SEVERAL_IS_TWO,
                Requirement.atLeast(2, SkillScope.any(), TokyoLevels.LV1));
        guides(
                rank,
                TokyoLevels.LV1,
                "2",
                new Guide.Figure(
                        Wording.official(JAPANESE, "基本情報技術者試験")
                                .translated(ENGLISH, "Fundamental Information Technology Engineer Examination"),
                        Requirement.exam(IpaExams.FE)),
                GUIDED_BY_DQ);
        framework.addRank(rank.build());
    }

    private void addShunin() {
        Rank.Builder rank = rank(TokyoRanks.SHUNIN, "主任", "Senior staff");
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUNIN_GQ_1,
                "企画したサービス内容などを、仕様書へ適切に反映できる",
                "Can put planned services and the like properly into specifications",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUNIN_GQ_2,
                "システム関連経費等、費用対効果を適切に踏まえた予算要求ができる",
                "Can make budget requests, for system costs and others, that properly weigh cost against effect",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUNIN_GQ_3,
                "関係者とベンダー間の適切な橋渡しができる",
                "Can mediate well between those concerned and vendors",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUNIN_GQ_4,
                "都民等にも分かりやすい公文書を作成できる",
                "Can write official documents that residents understand easily",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.SHUNIN_GQ_5,
                "後輩職員へ助言等を行うなど、組織支援力を発揮できる",
                "Can support the organisation, for example by advising junior staff",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.SHUNIN_DQ_1,
                "強みのあるスキルを活用し、技術的な提案を積極的に行える",
                "Can use the skills of their strength to make technical proposals actively",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.SHUNIN_DQ_2,
                "ベンダー等との技術的な議論を、高度に実施できる",
                "Can hold technical discussions with vendors and others at a high level",
                PLACED_BY_CONTENT);
        conjunction(
                rank,
                TokyoJudgements.SHUNIN_DQ_3,
                "研修受講や開発的業務を行い、Lv2以上のスキルや、データ、デザイン、ストラテジー系スキルを保有する",
                "Takes training or does development work, and holds skills at Lv.2 or more, or data, design or strategy skills",
                BOTH_HALVES,
                Requirement.atLeast(1, SkillScope.any(), TokyoLevels.LV2),
                Requirement.atLeast(
                        1,
                        SkillScope.categories(
                                TokyoCategories.DATA, TokyoCategories.DESIGN, TokyoCategories.STRATEGY_PLANNING),
                        TokyoLevels.LV1));
        guides(
                rank,
                TokyoLevels.LV2,
                "3",
                new Guide.Figure(
                        Wording.official(JAPANESE, "応用情報技術者試験")
                                .translated(ENGLISH, "Applied Information Technology Engineer Examination"),
                        Requirement.exam(IpaExams.AP)),
                GUIDED_BY_DQ);
        framework.addRank(rank.build());
    }

    private void addKachoDairi() {
        Rank.Builder rank = rank(TokyoRanks.KACHO_DAIRI, "課長代理", "Deputy section chief");
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_DAIRI_GQ_1,
                "強みのある行政分野で企画・課題解決力を発揮できる",
                "Can plan and solve problems in the administrative fields of their strength",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_DAIRI_GQ_2,
                "都政全体のDXの動き等を理解し、担当事業を遂行できる",
                "Understands the digital transformation of the whole government and can carry out the projects in their charge",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_DAIRI_GQ_3,
                "管理職の補佐・代理を行うことができる",
                "Can assist and stand in for managers",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_DAIRI_GQ_4,
                "関係者とベンダー間の技術的な調整の中核を担える",
                "Can be at the core of technical coordination between those concerned and vendors",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_DAIRI_GQ_5,
                "主事、主任職員へ行政実務の指導、育成ができる",
                "Can guide and develop staff and senior staff in administrative practice",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.KACHO_DAIRI_DQ_1,
                "強みや幅広なスキルを活用し、適切なPMができる",
                "Can manage projects properly with their strengths and a wide range of skills",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.KACHO_DAIRI_DQ_2,
                "ベンダー等との技術的な議論をリードできる",
                "Can lead technical discussions with vendors and others",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.KACHO_DAIRI_DQ_3,
                "他のICT職へ、技術面の指導または助言ができる",
                "Can guide or advise other ICT staff in technical matters",
                PLACED_BY_CONTENT);
        guides(
                rank,
                TokyoLevels.LV3,
                "4",
                new Guide.Figure(
                        Wording.official(JAPANESE, "高度試験").translated(ENGLISH, "advanced exams"), ADVANCED_EXAM),
                GUIDED_BY_NEXT_STEP);
        framework.addRank(rank.build());
    }

    private void addKacho() {
        Rank.Builder rank = rank(TokyoRanks.KACHO, "課長", "Section chief");
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_GQ_1,
                "都全体の状況を踏まえながら、困難課題に対応できる",
                "Can deal with hard problems in view of the situation of the whole government",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_GQ_2,
                "議会や都民、報道機関等へ、適切に事業等を説明できる",
                "Can explain projects and the like properly to the assembly, residents, the press and others",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.KACHO_GQ_3,
                "職員のエンゲージメントや生産性を高めることができる",
                "Can raise the engagement and productivity of staff",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.KACHO_DQ_1,
                "デジタル施策・事業の立案や、複数PJのPMができる",
                "Can draw up digital policies and projects, and manage several projects",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.KACHO_DQ_2,
                "複数のICT職の強みを活用するなど、大規模システムの開発、更改等へ適切に対応できる",
                "Can deal properly with the development and renewal of large systems, for example by using the strengths of several ICT staff",
                PLACED_BY_CONTENT);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.KACHO_DQ_3,
                "サービス品質等へ技術的な責任を有し、ユーザー等からの声を踏まえた不断の改善を実行できる",
                "Bears technical responsibility for the quality of services and can keep improving them from what users and others say",
                PLACED_BY_CONTENT);
        unknownGuides(rank);
        framework.addRank(rank.build());
    }

    private void addBucho() {
        Rank.Builder rank = rank(TokyoRanks.BUCHO, "部長", "Department head");
        judged(
                rank,
                TokyoQuotients.GQ,
                TokyoJudgements.BUCHO_GQ_1,
                "事業部門の総括責任者として、高度な政策判断を行える",
                "Can make high-level policy decisions as the head of a department",
                PLACED_IN_ONE_CELL);
        judged(
                rank,
                TokyoQuotients.DQ,
                TokyoJudgements.BUCHO_DQ_1,
                "デジタル関連計画の立案のほか、他自治体CIO等と高いレベルで議論できる",
                "Can draw up digital plans and discuss at a high level with the CIOs of other governments and others",
                PLACED_IN_ONE_CELL);
        unknownGuides(rank);
        framework.addRank(rank.build());
    }

    private static Rank.Builder rank(RankId id, String name, String english) {
        return Rank.builder()
                .id(id)
                .name(Wording.official(JAPANESE, name).translated(ENGLISH, english))
                .provenance(Provenance.published(PAGE_21));
    }

    private void judged(
            Rank.Builder rank,
            QuotientId quotient,
            JudgementId judgement,
            String text,
            String english,
            Provenance place) {
        Wording wording = Wording.official(JAPANESE, text).translated(ENGLISH, english);
        addJudgement(judgement, wording);
        rank.addTarget(target(judgement, quotient, wording, place)
                .requirement(Requirement.judgement(judgement))
                .reading(NEEDS_A_JUDGEMENT)
                .build());
    }

    private void conjunction(
            Rank.Builder rank,
            JudgementId judgement,
            String text,
            String english,
            Provenance reading,
            Requirement... checkable) {
        addJudgement(
                judgement,
                Wording.official(JAPANESE, "研修受講や開発的業務を行い")
                        .translated(ENGLISH, "takes training or does development work"));
        List<Requirement> all = new ArrayList<>(List.of(checkable));
        all.add(Requirement.judgement(judgement));
        Wording wording = Wording.official(JAPANESE, text).translated(ENGLISH, english);
        rank.addTarget(target(judgement, TokyoQuotients.DQ, wording, PLACED_BY_CONTENT)
                .requirement(new AllOf(all))
                .reading(reading)
                .build());
    }

    private void addJudgement(JudgementId judgement, Wording statement) {
        framework.addJudgement(Judgement.of(
                judgement, statement, List.of(TokyoRoles.MENTOR, TokyoRoles.MANAGER), BY_MENTOR_OR_MANAGER));
    }

    private static RankTarget.Builder target(
            JudgementId judgement, QuotientId quotient, Wording wording, Provenance place) {
        return RankTarget.builder()
                .id(TargetId.parse(judgement.toString()))
                .quotient(quotient)
                .wording(wording)
                .provenance(place);
    }

    private static void guides(Rank.Builder rank, LevelId level, String examLevel, Guide.Figure exam, Wording origin) {
        Guide.Figure skillLevel = new Guide.Figure(
                Wording.official(JAPANESE, level.code()), Requirement.atLeast(1, SkillScope.any(), level));
        Guide.Figure ipaLevel = new Guide.Figure(
                Wording.official(JAPANESE, examLevel),
                Requirement.examLevel(ExamLevelId.of(IpaCatalogue.SCALE, examLevel)));
        rank.addGuide(Guide.of(
                        GuideKind.SKILL_LEVEL,
                        Knowledge.known(skillLevel),
                        Provenance.inferred(
                                ours(
                                        origin.text(JAPANESE) + "DSM レベルが人に何を求めるかは定義がないため、そのレベルのスキルを 1 件以上保有することと読む。",
                                        origin.text(ENGLISH)
                                                + " What a DSM level asks of a person is not defined; it is read as at"
                                                + " least one skill held at that level."),
                                PAGE_21)))
                .addGuide(
                        Guide.of(GuideKind.EXAM_LEVEL, Knowledge.known(ipaLevel), Provenance.inferred(origin, PAGE_21)))
                .addGuide(Guide.of(GuideKind.EXAM, Knowledge.known(exam), Provenance.inferred(origin, PAGE_21)));
    }

    private static void unknownGuides(Rank.Builder rank) {
        for (GuideKind kind : GuideKind.values()) {
            rank.addGuide(
                    Guide.of(kind, Knowledge.unknown(SPANNING_CELLS), Provenance.inferred(SPANNING_CELLS, PAGE_21)));
        }
    }

    private static Wording ours(String japanese, String english) {
        return Wording.sentence(japanese, english);
    }
}
