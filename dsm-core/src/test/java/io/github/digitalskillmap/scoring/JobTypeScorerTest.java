package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.SampleJobTypes;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobTypeScorerTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final JobTypeScorer SCORER = JobTypeScorer.of(TOKYO);
    private static final SkillProfile PERSON = SkillProfile.builder(TOKYO)
            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
            .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
            .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
            .build();

    @Test
    void score_oneSkillNotAssessed_givesCertainAndPossibleShare() {
        JobTypeFulfilment fulfilment = SCORER.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment.certainShare()).isEqualTo(Share.of(5, 7));
        assertThat(fulfilment.possibleShare()).isEqualTo(Share.of(6, 7));
        assertThat(fulfilment.tally()).isEqualTo(Tally.of(5, 1, 7));
        assertThat(fulfilment.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(fulfilment.gaps())
                .extracting(RequirementFulfilment::toString)
                .containsExactly("サービスデザイン Lv.0 → Lv.1", "マーケティング 未判定 → Lv.1");
        assertThat(fulfilment.surplus()).isEmpty();
    }

    @Test
    void score_anyResult_namesRuleEditionAndStanding() {
        JobTypeFulfilment fulfilment = SCORER.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment.rule()).isEqualTo(ScoringRule.STEPS);
        assertThat(fulfilment.edition()).isEqualTo(Edition.parse("tokyo-dsm@2.0.0"));
        assertThat(fulfilment.standing()).isEqualTo(Standing.SAMPLE);
        assertThat(fulfilment.profile()).isSameAs(PERSON);
        assertThat(fulfilment.jobType()).isSameAs(TOKYO.jobType(TokyoJobTypes.UI_UX_DESIGNER));
    }

    @Test
    void score_everyRequirementHeld_isMet() {
        SkillProfile all = PERSON.withLevel(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV1)
                .withLevel(TokyoSkills.MARKETING, TokyoLevels.LV1);

        JobTypeFulfilment fulfilment = SCORER.score(all, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment.outcome()).isEqualTo(Outcome.MET);
        assertThat(fulfilment.certainShare()).isEqualTo(Share.ONE);
        assertThat(fulfilment.gaps()).isEmpty();
    }

    @Test
    void score_onlySkillsNotAssessedInTheWay_isOpen() {
        SkillProfile open = PERSON.withNotAssessed(TokyoSkills.SERVICE_DESIGN);

        JobTypeFulfilment fulfilment = SCORER.score(open, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(fulfilment.possibleShare()).isEqualTo(Share.ONE);
    }

    @Test
    void score_surplus_isShownAndHidesNoGap() {
        SkillProfile more = PERSON.withLevel(TokyoSkills.UX_DESIGN, TokyoLevels.LV3);

        JobTypeFulfilment fulfilment = SCORER.score(more, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment.certainShare()).isEqualTo(Share.of(5, 7));
        assertThat(fulfilment.surplus()).singleElement().satisfies(surplus -> {
            assertThat(surplus.skill().id()).isEqualTo(TokyoSkills.UX_DESIGN);
            assertThat(surplus.surplusSteps()).isEqualTo(1);
            assertThat(surplus.missingSteps()).isZero();
            assertThat(surplus.heldSteps()).isEqualTo(3);
            assertThat(surplus.tally()).isEqualTo(Tally.of(2, 0, 2));
        });
    }

    @Test
    void items_eachTellNeededHeldAndCounted() {
        List<ItemFulfilment> items =
                SCORER.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER).items();

        assertThat(items)
                .extracting(ItemFulfilment::item)
                .containsExactlyElementsOf(
                        TOKYO.jobType(TokyoJobTypes.UI_UX_DESIGNER).items());
        assertThat(items)
                .extracting(each -> (SkillFulfilment) each.fulfilment())
                .extracting(
                        each -> each.skill().id(),
                        each -> each.needed().id(),
                        SkillFulfilment::tally,
                        SkillFulfilment::outcome)
                .containsExactly(
                        tuple(TokyoSkills.UX_DESIGN, TokyoLevels.LV2, Tally.of(2, 0, 2), Outcome.MET),
                        tuple(TokyoSkills.UI_DESIGN, TokyoLevels.LV3, Tally.of(3, 0, 3), Outcome.MET),
                        tuple(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV1, Tally.of(0, 0, 1), Outcome.NOT_MET),
                        tuple(TokyoSkills.MARKETING, TokyoLevels.LV1, Tally.of(0, 1, 1), Outcome.OPEN));
        assertThat(items)
                .allMatch(each ->
                        each.counted().equals(Optional.of(each.fulfilment().tally())));
        SkillFulfilment open = (SkillFulfilment) items.get(3).fulfilment();
        assertThat(open.certainShare()).isEqualTo(Share.ZERO);
        assertThat(open.possibleShare()).isEqualTo(Share.ONE);
        assertThat(open.missingSteps()).isEqualTo(1);
        assertThat(open.surplusSteps()).isZero();
        assertThat(open.requirement()).isEqualTo(Requirement.skill(TokyoSkills.MARKETING, TokyoLevels.LV1));
    }

    @Test
    void dependsOnDate_jobTypesThatAskOnlyForSkills_isFalse() {
        assertThat(SCORER.framework().jobTypes()).noneMatch(jobType -> SCORER.dependsOnDate(jobType.id()));
    }

    @Test
    void dependsOnDate_jobTypeOfAnotherFramework_namesBoth() {
        assertThatThrownBy(() -> SCORER.dependsOnDate(JobTypeId.parse("other:designer")))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage(
                        "JobTypeId 'other:designer' is not in tokyo-dsm@2.0.0; like it: tokyo-dsm:ui-ux-designer, tokyo-dsm:business-designer");
    }

    @Test
    void score_jobTypeOfAnotherFramework_namesBoth() {
        JobTypeId foreign = JobTypeId.parse("other:designer");

        assertThatThrownBy(() -> SCORER.score(PERSON, foreign))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessage(
                        "JobTypeId 'other:designer' is not in tokyo-dsm@2.0.0; like it: tokyo-dsm:ui-ux-designer, tokyo-dsm:business-designer");
    }

    @Test
    void score_profileOfAnotherFramework_namesBoth() {
        Framework other = small("other@1.0.0");
        SkillProfile foreign = SkillProfile.builder(other).build();

        assertThatThrownBy(() -> SCORER.score(foreign, TokyoJobTypes.UI_UX_DESIGNER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("framework must be tokyo-dsm@2.0.0, but was other@1.0.0");
        assertThatThrownBy(() -> SCORER.ranking(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("framework must be tokyo-dsm@2.0.0, but was other@1.0.0");
    }

    @Test
    void score_frameworkOfTheSameEditionWithOtherParts_isRefused() {
        SkillProfile foreign = SkillProfile.builder(small("tokyo-dsm@2.0.0")).build();

        assertThatThrownBy(() -> SCORER.score(foreign, TokyoJobTypes.UI_UX_DESIGNER))
                .hasMessage("framework must be tokyo-dsm@2.0.0, but was another one called tokyo-dsm@2.0.0");
    }

    private static Framework small(String edition) {
        return Framework.builder(Edition.parse(edition), Wording.supplied(Locale.JAPANESE, "別の枠組み"))
                .addScale(TOKYO.scales().get(0))
                .addCategory(TOKYO.categories().get(0))
                .addSkill(TOKYO.skill(1))
                .build();
    }

    @Test
    void demanding_strongerThanTheFacts_refusesWithThoseThatFail() {
        JobTypeScorer demanding = SCORER.demanding(Standing.INFERRED);

        assertThatThrownBy(() -> demanding.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER))
                .isInstanceOfSatisfying(UnmetStandingException.class, refusal -> {
                    assertThat(refusal.demanded()).isEqualTo(Standing.INFERRED);
                    assertThat(refusal.facts()).hasSize(4).allMatch(fact -> fact.standing() == Standing.SAMPLE);
                })
                .hasMessageStartingWith("result for 'tokyo-dsm:ui-ux-designer' must rest on facts that are INFERRED or"
                        + " stronger, but 4 are weaker: Job type \"UI/UX designer\" requires \"UX design\" at Lv.2"
                        + " or more (required) (SAMPLE); ");
    }

    @Test
    void demanding_published_alsoRefusesWhatIsInferred() {
        JobTypeScorer demanding = SCORER.demanding(Standing.PUBLISHED);

        assertThatThrownBy(() -> demanding.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER))
                .isInstanceOfSatisfying(
                        UnmetStandingException.class,
                        refusal -> assertThat(refusal.facts())
                                .extracting(Fact::standing)
                                .containsOnlyOnce(Standing.INFERRED)
                                .doesNotContain(Standing.PUBLISHED));
    }

    @Test
    void demanding_ranking_isRefusedToo() {
        assertThatThrownBy(() -> SCORER.demanding(Standing.PUBLISHED).ranking(PERSON))
                .isInstanceOf(UnmetStandingException.class);
    }

    @Test
    void demanding_reached_scores() {
        JobTypeFulfilment fulfilment = SCORER.demanding(Standing.SAMPLE).score(PERSON, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment).isEqualTo(SCORER.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER));
    }

    @Test
    void rank_ordersByCertainShare_tiesInFrameworkOrder() {
        JobTypeRanking ranking = SCORER.ranking(PERSON);

        assertThat(ranking.asList()).hasSize(10);
        assertThat(ranking)
                .extracting(each -> each.jobType().id())
                .startsWith(
                        TokyoJobTypes.UI_UX_DESIGNER,
                        TokyoJobTypes.BUSINESS_DESIGNER,
                        SampleJobTypes.APPLICATION_ENGINEER,
                        TokyoJobTypes.DATA_SCIENTIST,
                        SampleJobTypes.PROJECT_MANAGER);
        assertThat(ranking.best()).contains(SCORER.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER));
    }

    @Test
    void rank_nothingAssessed_keepsFrameworkOrder() {
        JobTypeRanking ranking = SCORER.ranking(SkillProfile.builder(TOKYO).build());

        assertThat(ranking).extracting(JobTypeFulfilment::jobType).containsExactlyElementsOf(TOKYO.jobTypes());
    }

    @Test
    void rank_frameworkWithoutJobTypes_isEmpty() {
        Framework small = small("other@1.0.0");

        JobTypeRanking ranking =
                JobTypeScorer.of(small).ranking(SkillProfile.builder(small).build());

        assertThat(ranking.best()).isEmpty();
        assertThat(ranking.asList()).isEmpty();
    }

    @Test
    void ranking_sameProfile_isEqual() {
        JobTypeRanking ranking = SCORER.ranking(PERSON);

        assertThat(ranking).isEqualTo(SCORER.ranking(PERSON)).hasSameHashCodeAs(SCORER.ranking(PERSON));
        assertThat(ranking).isNotEqualTo(SCORER.ranking(PERSON.withNone(TokyoSkills.MARKETING)));
        assertThat(ranking.toString()).startsWith("[tokyo-dsm:ui-ux-designer 5/7 certain, 6/7 possible, NOT_MET, ");
    }

    @Test
    void fulfilment_equality_isByJobTypeAndProfile() {
        JobTypeFulfilment fulfilment = SCORER.score(PERSON, TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(fulfilment)
                .isEqualTo(JobTypeScorer.of(TOKYO).score(PERSON, TokyoJobTypes.UI_UX_DESIGNER))
                .hasSameHashCodeAs(JobTypeScorer.of(TOKYO).score(PERSON, TokyoJobTypes.UI_UX_DESIGNER))
                .isNotEqualTo(SCORER.score(PERSON, TokyoJobTypes.BUSINESS_DESIGNER))
                .isNotEqualTo(SCORER.score(PERSON.withNone(TokyoSkills.MARKETING), TokyoJobTypes.UI_UX_DESIGNER))
                .isNotEqualTo("5/7")
                .hasToString("tokyo-dsm:ui-ux-designer 5/7 certain, 6/7 possible, NOT_MET");
        assertThat(fulfilment.hashCode())
                .isNotEqualTo(
                        SCORER.score(PERSON, TokyoJobTypes.BUSINESS_DESIGNER).hashCode());
    }

    @Test
    void scorer_toString_namesFrameworkAndDemand() {
        assertThat(SCORER.demanding(Standing.INFERRED))
                .hasToString("scorer for tokyo-dsm@2.0.0 by steps, demanding INFERRED");
        assertThat(SCORER.framework()).isSameAs(TOKYO);
    }

    @Test
    void score_levelNotStated_isRefusedWithTheSkillsInBothLanguages() {
        Framework framework = InventedJobType.asking(
                Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2),
                Requirement.skillAtUnstatedLevel(TokyoSkills.UI_DESIGN),
                Requirement.anyOf(
                        Requirement.skillAtUnstatedLevel(TokyoSkills.MARKETING),
                        Requirement.judgement(TokyoJudgements.SHUJI_GQ_1)));
        JobTypeScorer scorer = JobTypeScorer.of(framework);
        SkillProfile anybody = SkillProfile.builder(framework).build();

        assertThat(scorer.unscored()).singleElement().satisfies(unscored -> {
            assertThat(unscored.jobType().id()).isEqualTo(InventedJobType.ID);
            assertThat(unscored.skills())
                    .extracting(Skill::id)
                    .containsExactly(TokyoSkills.UI_DESIGN, TokyoSkills.MARKETING);
            assertThat(unscored.wording().text(Locale.JAPANESE))
                    .isEqualTo("ジョブタイプ「仮の職」は、求めるレベルの記載がないスキルがあるため判定できない: UIデザイン、マーケティング")
                    .isEqualTo(unscored.toString());
            assertThat(unscored.wording().text(Locale.ENGLISH))
                    .isEqualTo("Job type \"test job\" cannot be scored, since the level it asks for is not stated for:"
                            + " UI design, Marketing");
        });
        assertThatThrownBy(() -> scorer.score(anybody, InventedJobType.ID))
                .isInstanceOfSatisfying(
                        LevelNotStatedException.class,
                        refusal -> assertThat(scorer.unscored()).containsExactly(refusal.unscored()))
                .hasMessageStartingWith("Job type \"test job\" cannot be scored");
        assertThatThrownBy(() -> scorer.by(ScoringRule.NORMALISED).score(anybody, InventedJobType.ID, LocalDate.EPOCH))
                .isInstanceOf(LevelNotStatedException.class);
        assertThat(scorer.demanding(Standing.PUBLISHED).ranking(anybody)).isEmpty();
        assertThat(scorer.ranking(anybody).best()).isEmpty();
        assertThat(scorer.ranking(anybody).unscored()).isEqualTo(scorer.unscored());
        assertThat(SCORER.unscored()).isEmpty();
    }

    static List<JobType> jobTypes() {
        return TOKYO.jobTypes();
    }

    @ParameterizedTest
    @MethodSource("jobTypes")
    void score_everyLevelOfEverySkill_agreesWithTheReference(JobType jobType) throws IOException {
        List<SkillId> skills = jobType.items().stream()
                .map(item -> ((SkillRequirement) item.requirement()).skill())
                .toList();
        long checked =
                checkEveryLevel(jobType, skills, SkillProfile.builder(TOKYO).build());

        Path figures = Files.createDirectories(Path.of("target", "figures"));
        Files.writeString(
                figures.resolve("combinations-" + jobType.id().key() + ".txt"),
                checked + " combinations of levels of '" + jobType.id() + "'\n");
        assertThat(checked).isEqualTo((long) Math.pow(5, skills.size()));
    }

    /** Returns how many profiles were checked. */
    private static long checkEveryLevel(JobType jobType, List<SkillId> skills, SkillProfile profile) {
        if (skills.isEmpty()) {
            check(jobType, profile);
            return 1;
        }
        SkillId skill = skills.get(0);
        List<SkillId> rest = skills.subList(1, skills.size());
        long checked = checkEveryLevel(jobType, rest, profile);
        for (LevelId level : List.of(TokyoLevels.LV0, TokyoLevels.LV1, TokyoLevels.LV2, TokyoLevels.LV3)) {
            checked += checkEveryLevel(jobType, rest, profile.withLevel(skill, level));
        }
        return checked;
    }

    private static void check(JobType jobType, SkillProfile profile) {
        ReferenceScore expected = ReferenceScore.of(TOKYO, jobType, profile);
        JobTypeFulfilment fulfilment = SCORER.score(profile, jobType.id());
        Tally tally = Tally.of(expected.certain, expected.possible - expected.certain, expected.required);
        if (!fulfilment.tally().equals(tally) || fulfilment.outcome() != expected.outcome()) {
            throw new AssertionError(fulfilment + " differs from the reference at " + profile.steps());
        }
    }
}
