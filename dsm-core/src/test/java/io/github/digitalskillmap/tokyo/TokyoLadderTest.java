package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the ladder on pages 20 and 21 is read; its wording is in the golden file. */
class TokyoLadderTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final Citation PAGE_21 = Citation.of(TokyoSources.POLICY, 21);
    private static final RankTarget SHUJI_DQ_3 = target(TokyoRanks.SHUJI, 6);
    private static final RankTarget SHUNIN_DQ_3 = target(TokyoRanks.SHUNIN, 7);

    private static RankTarget target(RankId rank, int index) {
        return TOKYO.rank(rank).targets().get(index);
    }

    private static Stream<RankTarget> targets() {
        return TOKYO.ranks().stream().flatMap(rank -> rank.targets().stream());
    }

    private static Guide guide(RankId rank, GuideKind kind) {
        return TOKYO.rank(rank).guides().stream()
                .filter(guide -> guide.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Guide.Figure figure(RankId rank, GuideKind kind) {
        return guide(rank, kind).figure().value().orElseThrow();
    }

    private static String note(Provenance provenance) {
        return provenance.note().orElseThrow().text(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"shuji, 4, 3", "shunin, 5, 3", "kacho-dairi, 5, 3", "kacho, 3, 3", "bucho, 1, 1"})
    void targets_ofARank_areItsGqThenItsDq(String key, int gq, int dq) {
        List<RankTarget> targets = TOKYO.rank(RankId.of("tokyo-dsm", key)).targets();

        assertThat(targets).hasSize(gq + dq);
        assertThat(targets.subList(0, gq)).extracting(RankTarget::quotient).containsOnly(TokyoQuotients.GQ);
        assertThat(targets.subList(gq, gq + dq))
                .extracting(RankTarget::quotient)
                .containsOnly(TokyoQuotients.DQ);
    }

    @Test
    void targets_all_haveOfficialWordingPlacedAndReadByInferenceFromPage21() {
        assertThat(targets())
                .hasSize(31)
                .allMatch(target -> target.wording().original().mark() == WordingMark.OFFICIAL)
                .allMatch(target -> target.wording().original().language().equals(JAPANESE))
                .allMatch(
                        target -> target.wording().phrase(ENGLISH).orElseThrow().mark() == WordingMark.TRANSLATION)
                .allMatch(target -> target.importance() == Importance.REQUIRED)
                .flatExtracting(RankTarget::provenance, RankTarget::reading)
                .hasSize(62)
                .extracting(Provenance.class::cast)
                .allMatch(provenance -> provenance.standing() == Standing.INFERRED)
                .allMatch(provenance -> provenance.citations().equals(List.of(PAGE_21)))
                .allMatch(provenance -> provenance.note().isPresent());
    }

    @Test
    void targets_allButTwo_needNothingButTheJudgementOfTheSameText() {
        assertThat(targets())
                .filteredOn(target -> !target.requirement()
                        .equals(Requirement.judgement(
                                JudgementId.parse(target.id().toString()))))
                .containsExactly(SHUJI_DQ_3, SHUNIN_DQ_3);
    }

    @Test
    void shujiDq3_isTwoSkillsAtLevelOneAndAJudgement() {
        assertThat(SHUJI_DQ_3.id()).hasToString("tokyo-dsm:shuji-dq-3");
        assertThat(SHUJI_DQ_3.requirement())
                .isEqualTo(Requirement.allOf(
                        Requirement.atLeast(2, SkillScope.any(), TokyoLevels.LV1),
                        Requirement.judgement(TokyoJudgements.SHUJI_DQ_3)));
        assertThat(note(SHUJI_DQ_3.reading())).contains("Lv.1 以上のスキルを 2 件以上", "複数は 2 以上", "エンジニアリング系スキル等");
    }

    @Test
    void shuninDq3_isALevelTwoAndADataDesignOrStrategySkillAndAJudgement() {
        assertThat(SHUNIN_DQ_3.id()).hasToString("tokyo-dsm:shunin-dq-3");
        assertThat(SHUNIN_DQ_3.requirement())
                .isEqualTo(Requirement.allOf(
                        Requirement.atLeast(1, SkillScope.any(), TokyoLevels.LV2),
                        Requirement.atLeast(
                                1,
                                SkillScope.categories(
                                        TokyoCategories.DATA,
                                        TokyoCategories.DESIGN,
                                        TokyoCategories.STRATEGY_PLANNING),
                                TokyoLevels.LV1),
                        Requirement.judgement(TokyoJudgements.SHUNIN_DQ_3)));
    }

    @Test
    void shuninDq3_note_recordsBothReadings() {
        assertThat(note(SHUNIN_DQ_3.reading()))
                .contains("「かつ」とも「または」とも読める", "ここでは「かつ」", "もう一方の読みは、そのいずれか一方で足りる", "「ストラテジー系」は分類 戦略・企画");
        assertThat(SHUNIN_DQ_3.reading().note().orElseThrow().text(ENGLISH))
                .contains("It is read here as both", "The other reading is that either will do");
    }

    @Test
    void conjunctions_judgement_isOfTheHalfThatNoFigureTells() {
        for (JudgementId id : List.of(TokyoJudgements.SHUJI_DQ_3, TokyoJudgements.SHUNIN_DQ_3)) {
            assertThat(TOKYO.judgement(id).statement().text(JAPANESE)).isEqualTo("研修受講や開発的業務を行い");
        }
        assertThat(List.of(SHUJI_DQ_3, SHUNIN_DQ_3))
                .allMatch(target -> target.wording().toString().startsWith("研修受講や開発的業務を行い、"))
                .allMatch(target -> note(target.reading()).contains("「研修受講や開発的業務を行い」には人の判断を要する"));
    }

    @Test
    void judgements_ofTheLadder_areOnesOfTargetsForMentorOrManager() {
        List<Judgement> judgements = TOKYO.judgements().stream()
                .filter(judgement ->
                        judgement.provenance().citations().get(0).pages().contains(21))
                .toList();
        assertThat(judgements)
                .hasSize(31)
                .allMatch(judgement -> judgement.roles().equals(List.of(TokyoRoles.MENTOR, TokyoRoles.MANAGER)))
                .allMatch(judgement -> judgement.statement().original().mark() == WordingMark.OFFICIAL)
                .allMatch(judgement -> judgement.standing() == Standing.INFERRED)
                .extracting(judgement -> judgement.id().toString())
                .containsExactlyElementsOf(
                        targets().map(target -> target.id().toString()).toList());
        assertThat(judgements)
                .extracting(Judgement::provenance)
                .allMatch(
                        provenance -> provenance.citations().equals(List.of(Citation.of(TokyoSources.POLICY, 14, 21))));
    }

    @Test
    void quotients_both_arePublishedOnPage20() {
        assertThat(TOKYO.quotients()).extracting(Quotient::id).containsExactly(TokyoQuotients.GQ, TokyoQuotients.DQ);
        assertThat(TOKYO.quotients())
                .extracting(Quotient::provenance)
                .containsOnly(Provenance.published(Citation.of(TokyoSources.POLICY, 20)));
    }

    @Test
    void roles_mentorIsPublishedAndManagerInferred() {
        assertThat(TOKYO.role(TokyoRoles.MENTOR).provenance())
                .isEqualTo(Provenance.published(Citation.of(TokyoSources.POLICY, 14)));
        assertThat(TOKYO.role(TokyoRoles.MANAGER).standing()).isEqualTo(Standing.INFERRED);
        assertThat(TOKYO.role(TokyoRoles.MANAGER).name().original().mark()).isEqualTo(WordingMark.SUPPLIED);
    }

    @Test
    void ranks_fromLowToHigh_leadUpToTheHighest() {
        assertThat(TOKYO.ranks())
                .extracting(Rank::id)
                .containsExactly(
                        TokyoRanks.SHUJI,
                        TokyoRanks.SHUNIN,
                        TokyoRanks.KACHO_DAIRI,
                        TokyoRanks.KACHO,
                        TokyoRanks.BUCHO);
        assertThat(TOKYO.ranks()).allMatch(rank -> rank.standing() == Standing.PUBLISHED);
        assertThat(TOKYO.rankAbove(TokyoRanks.SHUJI)).contains(TOKYO.rank(TokyoRanks.SHUNIN));
        assertThat(TOKYO.rankAbove(TokyoRanks.BUCHO)).isEmpty();
    }

    static Stream<Arguments> knownGuides() {
        return Stream.of(
                Arguments.of(TokyoRanks.SHUJI, TokyoLevels.LV1, "2", "基本情報技術者試験"),
                Arguments.of(TokyoRanks.SHUNIN, TokyoLevels.LV2, "3", "応用情報技術者試験"),
                Arguments.of(TokyoRanks.KACHO_DAIRI, TokyoLevels.LV3, "4", "高度試験"));
    }

    @ParameterizedTest
    @MethodSource("knownGuides")
    void guides_lowerThreeRanks_areKnownAndReadAsRequirements(
            RankId rank, LevelId level, String examLevel, String exam) {
        Guide.Figure skills = figure(rank, GuideKind.SKILL_LEVEL);
        Guide.Figure ipa = figure(rank, GuideKind.EXAM_LEVEL);

        assertThat(skills.wording()).hasToString(level.code());
        assertThat(skills.requirement()).isEqualTo(Requirement.atLeast(1, SkillScope.any(), level));
        assertThat(ipa.wording()).hasToString(examLevel);
        assertThat(ipa.requirement()).isEqualTo(Requirement.examLevel(ExamLevelId.of(IpaCatalogue.SCALE, examLevel)));
        assertThat(figure(rank, GuideKind.EXAM).wording()).hasToString(exam);
        assertThat(note(guide(rank, GuideKind.SKILL_LEVEL).provenance())).contains("そのレベルのスキルを 1 件以上保有することと読む");
    }

    @Test
    void guides_exams_areOfTheLevelThatTheGuideGives() {
        assertThat(figure(TokyoRanks.SHUJI, GuideKind.EXAM).requirement()).isEqualTo(Requirement.exam(IpaExams.FE));
        assertThat(figure(TokyoRanks.SHUNIN, GuideKind.EXAM).requirement()).isEqualTo(Requirement.exam(IpaExams.AP));

        AnyOf advanced = (AnyOf) figure(TokyoRanks.KACHO_DAIRI, GuideKind.EXAM).requirement();
        List<ExamId> ofLevelFour = IpaCatalogue.fiscalYear2026().exams().stream()
                .filter(exam -> exam.level().equals(Knowledge.known(ExamLevelId.of(IpaCatalogue.SCALE, "4"))))
                .map(Exam::id)
                .toList();
        assertThat(advanced.parts())
                .extracting(part -> ((ExamRequirement) part).exam())
                .hasSize(9)
                .containsExactlyInAnyOrderElementsOf(ofLevelFour);
    }

    @Test
    void guides_upperTwoRanks_areUnknownWithAReasonAndNotNone() {
        for (RankId rank : List.of(TokyoRanks.KACHO, TokyoRanks.BUCHO)) {
            assertThat(TOKYO.rank(rank).guides())
                    .hasSize(3)
                    .extracting(Guide::figure)
                    .doesNotContain(Knowledge.none())
                    .allSatisfy(figure -> assertThat(figure)
                            .isInstanceOfSatisfying(
                                    Knowledge.Unknown.class,
                                    unknown -> assertThat(unknown.why().text(JAPANESE))
                                            .startsWith("表のセルが複数の職層にまたがっている可能性")));
        }
    }

    @Test
    void guides_all_areInferredFromPage21OneOfEachKind() {
        for (Rank rank : TOKYO.ranks()) {
            assertThat(rank.guides()).extracting(Guide::kind).containsExactly(GuideKind.values());
            assertThat(rank.guides())
                    .extracting(Guide::provenance)
                    .allMatch(provenance -> provenance.standing() == Standing.INFERRED)
                    .allMatch(provenance -> provenance.citations().equals(List.of(PAGE_21)));
        }
    }

    @Test
    void wording_conjunctions_saysEachPart() {
        assertThat(TOKYO.wording(SHUJI_DQ_3.requirement()).text(JAPANESE))
                .isEqualTo("次のすべて（いずれかのスキル 2 件以上を Lv.1 以上、「研修受講や開発的業務を行い」の判断）");
        assertThat(TOKYO.wording(SHUJI_DQ_3.requirement()).text(ENGLISH))
                .isEqualTo("all of (at least 2 of any skills at Lv.1 or more,"
                        + " the judgement \"takes training or does development work\")");
        assertThat(TOKYO.wording(SHUNIN_DQ_3.requirement()).text(JAPANESE))
                .isEqualTo(
                        "次のすべて（いずれかのスキル 1 件以上を Lv.2 以上、" + "分類「データ、デザイン、戦略・企画」のスキル 1 件以上を Lv.1 以上、「研修受講や開発的業務を行い」の判断）");
    }

    @Test
    void wording_exams_namesThemByTheirIdentifiers() {
        assertThat(TOKYO.wording(Requirement.anyOf(
                                Requirement.exam(IpaExams.AP),
                                Requirement.examLevel(ExamLevelId.of(IpaCatalogue.SCALE, "4"))))
                        .text(ENGLISH))
                .isEqualTo("any of (a pass of exam ipa:ap, a pass at exam level ipa:level/4 or more)");
        assertThat(TOKYO.wording(Requirement.exam(IpaExams.AP)).text(JAPANESE)).isEqualTo("試験 ipa:ap の合格");
        assertThat(TOKYO.wording(Requirement.examLevel(ExamLevelId.of(IpaCatalogue.SCALE, "4")))
                        .text(JAPANESE))
                .isEqualTo("試験レベル ipa:level/4 以上の合格");
        assertThat(TOKYO.wording(Requirement.atLeast(
                                1, SkillScope.skills(TokyoSkills.UX_DESIGN, TokyoSkills.UI_DESIGN), TokyoLevels.LV3))
                        .text(ENGLISH))
                .isEqualTo("at least 1 of the skills \"UX design, UI design\" at Lv.3 or more");
    }

    @Test
    void factsBehind_shuji_holdItsTargetsJudgementsAllSkillsAndNoGuide() {
        List<Fact> behind = TOKYO.factsBehind(TokyoRanks.SHUJI);

        assertThat(behind).hasSize(1 + 2 * 7 + 7 + 22 + 1 + 4);
        assertThat(behind).noneMatch(fact -> fact.wording().text(JAPANESE).contains("目安"));
        assertThat(behind).allMatch(fact -> fact.standing().reaches(Standing.INFERRED));
    }

    @Test
    void facts_guide_saysWhatIsKnownOrWhyNot() {
        assertThat(TOKYO.facts())
                .extracting(fact -> fact.wording().text(JAPANESE))
                .contains(
                        "職層「主任」の試験の目安: 応用情報技術者試験（試験 ipa:ap の合格と読む）",
                        "職層「部長」の試験の目安: 不明（表のセルが複数の職層にまたがっている可能性があり、テキストからは決められない。）",
                        "DQ の目標「他のICT職へ、技術面の指導または助言ができる」",
                        "GQ「行政力」: 行政の仕組みや法律知識、各種連絡・調整など行政職員として必要な知識やスキル",
                        "「知見を活用し、ベンダー等との調整ができる」は メンター、管理職 が判断する");
    }
}
