package io.github.digitalskillmap.scoring;

import static io.github.digitalskillmap.requirement.Requirement.allOf;
import static io.github.digitalskillmap.requirement.Requirement.anyOf;
import static io.github.digitalskillmap.requirement.Requirement.atLeast;
import static io.github.digitalskillmap.requirement.Requirement.exam;
import static io.github.digitalskillmap.requirement.Requirement.examLevel;
import static io.github.digitalskillmap.requirement.Requirement.judgement;
import static io.github.digitalskillmap.requirement.Requirement.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoCategories;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.tokyo.TokyoSources;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RequirementFulfilmentTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final JudgementId JUDGEMENT = TokyoJudgements.SHUJI_GQ_1;
    private static final SkillScope DESIGN = SkillScope.categories(TokyoCategories.DESIGN);

    private static RequirementFulfilment score(Requirement requirement, UnaryOperator<SkillProfile.Builder> holding) {
        return result(requirement, holding).items().get(0).fulfilment();
    }

    private static JobTypeFulfilment result(Requirement requirement, UnaryOperator<SkillProfile.Builder> holding) {
        Framework framework = InventedJobType.asking(requirement);
        SkillProfile profile = holding.apply(SkillProfile.builder(framework)).build();
        return JobTypeScorer.of(framework, IpaCatalogue.fiscalYear2026()).score(profile, InventedJobType.ID, AS_OF);
    }

    private static String explained(Requirement requirement, UnaryOperator<SkillProfile.Builder> holding) {
        return score(requirement, holding).explain().text(Locale.JAPANESE);
    }

    @Test
    void group_bestOfTheScope_count() {
        RequirementFulfilment group = score(
                atLeast(2, SkillScope.any(), TokyoLevels.LV2),
                person -> person.level(TokyoSkills.DATABASE, TokyoLevels.LV3)
                        .level(TokyoSkills.NETWORK, TokyoLevels.LV1)
                        .level(TokyoSkills.MARKETING, TokyoLevels.LV0));

        assertThat(group.tally()).isEqualTo(Tally.of(3, 1, 4));
        assertThat(group.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(group.isAwaitingJudgement()).isFalse();
    }

    @Test
    void group_allOfTheScopeAssessed_isSettled() {
        RequirementFulfilment group = score(
                atLeast(1, DESIGN, TokyoLevels.LV3),
                person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                        .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV1));

        assertThat(group.tally()).isEqualTo(Tally.of(2, 0, 3));
        assertThat(group.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(group.parts()).singleElement().hasToString("UXデザイン Lv.2 → Lv.3");
    }

    @Test
    void group_oneHeldAndOneOpen_explainsWhatCountsAndWhatMay() {
        assertThat(explained(
                        atLeast(1, DESIGN, TokyoLevels.LV3),
                        person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)))
                .isEqualTo("""
                        分類「デザイン」のスキル 1 件以上を Lv.3 以上: 該当 0 件、3 のうち 2 を算入（未確定）
                          UXデザイン: 必要 Lv.3、保有 Lv.2、3 のうち 2 を算入（未達）
                          UIデザイン: 必要 Lv.3、保有 未判定、3 のうち 0 を算入（未確定）
                        """);
    }

    @Test
    void group_ofAList_countsOnlyThose() {
        Requirement listed = atLeast(1, SkillScope.skills(TokyoSkills.DATABASE, TokyoSkills.NETWORK), TokyoLevels.LV1);

        assertThat(score(listed, person -> person.level(TokyoSkills.NETWORK, TokyoLevels.LV1))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(score(
                                listed,
                                person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)
                                        .none(TokyoSkills.DATABASE)
                                        .none(TokyoSkills.NETWORK))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void exam_passedAsOfTheDate_isMet() {
        Requirement required = exam(IpaExams.AP);

        assertThat(score(required, person -> person.passed(IpaExams.AP, AS_OF)).tally())
                .isEqualTo(Tally.of(1, 0, 1));
        assertThat(score(required, person -> person.passed(IpaExams.AP, AS_OF.plusDays(1)))
                        .tally())
                .isEqualTo(Tally.of(0, 0, 1));
        assertThat(explained(required, person -> person.passed(IpaExams.AP, AS_OF)))
                .isEqualTo("試験「応用情報技術者試験」: 合格 AP 2026-04-01、1 のうち 1 を算入（達成）\n");
        assertThat(explained(required, person -> person)).isEqualTo("試験「応用情報技術者試験」: 未合格、1 のうち 0 を算入（未達）\n");
    }

    @Test
    void exam_expired_isNotMet() {
        assertThat(score(
                                exam(IpaExams.AP),
                                person -> person.pass(ExamPass.of(IpaExams.AP, AS_OF.minusYears(3))
                                        .withExpiry(AS_OF.minusDays(1))))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(explained(
                        exam(IpaExams.AP),
                        person -> person.pass(
                                ExamPass.of(IpaExams.AP, AS_OF.minusYears(3)).withExpiry(AS_OF.minusDays(1)))))
                .isEqualTo("試験「応用情報技術者試験」: 合格は失効 AP 2023-04-01、1 のうち 0 を算入（未達）\n");
    }

    @Test
    void exam_registrationLapsed_isMetAndTold() {
        ExamPass lapsed = ExamPass.of(IpaExams.SC, AS_OF.minusYears(3))
                .withRegistration(Registration.of(AS_OF.minusYears(3), AS_OF.minusDays(1)));

        assertThat(explained(exam(IpaExams.SC), person -> person.pass(lapsed)))
                .isEqualTo("試験「情報処理安全確保支援士試験」: 合格 SC 2023-04-01（登録は 2026-03-31 限りで失効）、1 のうち 1 を算入（達成）\n");
    }

    @Test
    void examLevel_sameLevelOrHigher_isMet() {
        Requirement level3 = examLevel(ExamLevelId.of(IpaCatalogue.SCALE, "3"));

        assertThat(score(level3, person -> person.passed(IpaExams.FE, AS_OF)).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(score(level3, person -> person.passed(IpaExams.AP, AS_OF)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(explained(level3, person -> person.passed(IpaExams.FE, AS_OF).passed(IpaExams.DB, AS_OF)))
                .isEqualTo("IPA試験レベル レベル3 以上: 合格 DB 2026-04-01、1 のうち 1 を算入（達成）\n");
    }

    @Test
    void judgement_withoutAttestation_isAwaited() {
        RequirementFulfilment awaited = score(judgement(JUDGEMENT), person -> person);

        assertThat(awaited.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(awaited.isAwaitingJudgement()).isTrue();
        assertThat(awaited.wording().text(Locale.ENGLISH)).endsWith("\": awaiting judgement");
    }

    @Test
    void judgement_latestAttestation_counts() {
        Attestation earlier = Attestation.notMet(JUDGEMENT, TokyoRoles.MANAGER, AS_OF.minusYears(1));
        Attestation later = Attestation.met(JUDGEMENT, TokyoRoles.MENTOR, AS_OF);

        RequirementFulfilment refused = score(judgement(JUDGEMENT), person -> person.attested(earlier));
        RequirementFulfilment met =
                score(judgement(JUDGEMENT), person -> person.attested(later).attested(earlier));

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(refused.isAwaitingJudgement()).isFalse();
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
        assertThat(((JudgementFulfilment) met).attestation()).isEqualTo(Optional.of(later));
        assertThat(met).hasToString("「契約ルールを理解し、デジタル関連の仕様書を作成できる」: 認める（メンター、2026-04-01）");
    }

    @Test
    void allOf_partsAreAdded() {
        RequirementFulfilment all = score(
                allOf(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), judgement(JUDGEMENT)),
                person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1));

        assertThat(all.tally()).isEqualTo(Tally.of(1, 1, 3));
        assertThat(all.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(all.isAwaitingJudgement()).isFalse();
        assertThat(all.parts()).hasSize(2);
    }

    @Test
    void allOf_onlyAJudgementMissing_isAwaitingJudgement() {
        RequirementFulfilment all = score(
                allOf(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), judgement(JUDGEMENT)),
                person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2));

        assertThat(all.isAwaitingJudgement()).isTrue();
    }

    @Test
    void allOf_aSkillOpenAsWell_isNotOnlyAwaitingJudgement() {
        RequirementFulfilment all =
                score(allOf(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), judgement(JUDGEMENT)), person -> person);

        assertThat(all.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(all.isAwaitingJudgement()).isFalse();
    }

    @Test
    void anyOf_bestAlternativeAtTheSizeOfTheLargest_counts() {
        Requirement any = anyOf(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3), atLeast(2, DESIGN, TokyoLevels.LV1));

        RequirementFulfilment half = score(
                any,
                person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1).none(TokyoSkills.UI_DESIGN));

        assertThat(half.certainShare()).isEqualTo(Share.of(1, 2));
        assertThat(half.tally()).hasToString("3/2 held, 0 open, 3 required");
        assertThat(half.explain().text(Locale.ENGLISH)).isEqualTo("""
                any of the following: 0 of 2 met, counted 3/2 of 3 (not met)
                  UX design: needed Lv.3, held Lv.1, counted 1 of 3 (not met)
                  at least 2 of the skills of "Design" at Lv.1 or more: 1 held so, counted 1 of 2 (not met)
                    UX design: needed Lv.1, held Lv.1, counted 1 of 1 (met)
                    UI design: needed Lv.1, held Lv.0, counted 0 of 1 (not met)
                """);
    }

    @Test
    void anyOf_oneAlternativeAwaited_isAwaitingJudgement() {
        Requirement any = anyOf(exam(IpaExams.IP), judgement(JUDGEMENT));

        assertThat(score(any, person -> person).isAwaitingJudgement()).isTrue();
        assertThat(score(any, person -> person.passed(IpaExams.IP, AS_OF)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(score(any, person -> person.passed(IpaExams.IP, AS_OF)).isAwaitingJudgement())
                .isFalse();
    }

    @Test
    void skill_theSameInTwoRequirements_isCountedApart() {
        JobTypeFulfilment result = result(
                allOf(skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), atLeast(1, DESIGN, TokyoLevels.LV2)),
                person -> person.level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2));

        assertThat(result.tally()).isEqualTo(Tally.of(4, 0, 4));
        assertThat(result.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void score_jobTypeThatDependsOnADate_namesIt() {
        Framework framework = InventedJobType.asking(exam(IpaExams.AP));
        JobTypeScorer scorer = JobTypeScorer.of(framework, IpaCatalogue.fiscalYear2026());
        SkillProfile nobody = SkillProfile.builder(framework).build();

        assertThatThrownBy(() -> scorer.score(nobody, InventedJobType.ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "job type 'test:job' asks for exams or judgements, so it must be scored as of a date: give one");
        assertThat(scorer.dependsOnDate(InventedJobType.ID)).isTrue();
        assertThatThrownBy(() -> scorer.ranking(nobody)).isInstanceOf(IllegalArgumentException.class);
        assertThat(scorer.score(nobody, InventedJobType.ID, AS_OF).asOf()).contains(AS_OF);
        assertThat(scorer.ranking(nobody, AS_OF).best().orElseThrow().asOf()).contains(AS_OF);
        assertThat(scorer.score(nobody, InventedJobType.ID, AS_OF).explain().text(Locale.JAPANESE))
                .contains("\n  基準日 2026-04-01\n");
    }

    @Test
    void score_groupsOnly_needNoDate() {
        Framework framework = InventedJobType.asking(atLeast(1, DESIGN, TokyoLevels.LV1));
        JobTypeScorer scorer = JobTypeScorer.of(framework);
        SkillProfile nobody = SkillProfile.builder(framework).build();

        assertThat(scorer.score(nobody, InventedJobType.ID)).isEqualTo(scorer.score(nobody, InventedJobType.ID, AS_OF));
        assertThat(scorer.score(nobody, InventedJobType.ID).asOf()).isEmpty();
    }

    @Test
    void of_examThatNoCatalogueHas_throws() {
        Framework unknownExam = InventedJobType.asking(allOf(exam(ExamId.parse("vendor:cloud"))));
        Framework unknownLevel =
                InventedJobType.asking(anyOf(examLevel(ExamLevelId.of(ExamScaleId.parse("vendor:scale"), "1"))));

        assertThatThrownBy(() -> JobTypeScorer.of(unknownExam, IpaCatalogue.fiscalYear2026()))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamId 'vendor:cloud' is in none of [ipa@1.0.0]");
        assertThatThrownBy(() -> JobTypeScorer.of(unknownLevel, IpaCatalogue.fiscalYear2026()))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage("ExamScaleId 'vendor:scale' is in none of [ipa@1.0.0]");
    }

    @Test
    void demanding_examLevelReachedByASampleExam_isRefused() {
        ExamCatalogue vendor = vendor("1.0.0");
        Framework framework = InventedJobType.asking(
                examLevel(vendor.scales().get(0).levels().get(0).id()));
        SkillProfile person = SkillProfile.builder(framework)
                .passed(vendor.exams().get(0).id(), AS_OF)
                .build();
        JobTypeScorer scorer = JobTypeScorer.of(framework, vendor);

        assertThat(scorer.score(person, InventedJobType.ID, AS_OF).outcome()).isEqualTo(Outcome.MET);
        assertThatThrownBy(() -> scorer.demanding(Standing.INFERRED).score(person, InventedJobType.ID, AS_OF))
                .isInstanceOfSatisfying(
                        UnmetStandingException.class,
                        refusal -> assertThat(refusal.facts())
                                .extracting(fact -> fact.subject().toString())
                                .contains("vendor:badge"));
    }

    @Test
    void score_withAnotherCatalogue_namesItAndIsNotEqual() {
        ExamCatalogue vendor = vendor("1.0.0");
        Framework framework = InventedJobType.asking(exam(vendor.exams().get(0).id()));
        SkillProfile nobody = SkillProfile.builder(framework).build();

        JobTypeFulfilment one = JobTypeScorer.of(framework, vendor).score(nobody, InventedJobType.ID, AS_OF);
        JobTypeFulfilment other = JobTypeScorer.of(framework, vendor("2.0.0")).score(nobody, InventedJobType.ID, AS_OF);

        assertThat(one.catalogues()).containsExactly(vendor.edition());
        assertThat(one).isNotEqualTo(other);
        assertThat(one.explain().text(Locale.ENGLISH)).contains("\n  exam catalogues [vendor@1.0.0]\n");
    }

    private static ExamCatalogue vendor(String version) {
        Wording name = Wording.supplied(Locale.ENGLISH, "Badge");
        ExamScaleId scale = ExamScaleId.parse("vendor:level");
        ExamLevelId level = ExamLevelId.of(scale, "1");
        return ExamCatalogue.builder(Edition.of("vendor", version))
                .addScale(ExamScale.of(
                        scale,
                        name,
                        List.of(ExamLevel.of(level, name)),
                        Provenance.published(Citation.of(TokyoSources.POLICY, 17))))
                .addExam(Exam.builder()
                        .id(ExamId.parse("vendor:badge"))
                        .code("badge")
                        .name(name)
                        .level(Knowledge.known(level))
                        .provenance(InventedJobType.INVENTED)
                        .build())
                .build();
    }

    @Test
    void demanding_requirementOnAnExam_listsWhatIsSaidOfTheExam() {
        Framework framework = InventedJobType.asking(exam(IpaExams.AP));
        SkillProfile nobody = SkillProfile.builder(framework).build();

        assertThatThrownBy(() -> JobTypeScorer.of(framework, IpaCatalogue.fiscalYear2026())
                        .demanding(Standing.PUBLISHED)
                        .score(nobody, InventedJobType.ID, AS_OF))
                .isInstanceOfSatisfying(
                        UnmetStandingException.class,
                        refusal -> assertThat(refusal.facts())
                                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                                .containsExactly(
                                        "Job type \"test job\"",
                                        "Job type \"test job\" requires a pass of exam ipa:ap (required)"));
    }
}
