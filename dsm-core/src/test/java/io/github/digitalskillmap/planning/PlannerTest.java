package io.github.digitalskillmap.planning;

import static io.github.digitalskillmap.Invented.published;
import static io.github.digitalskillmap.Invented.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.training.TrainingNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 4, 1);
    private static final ExamId OLD_SAW = ExamId.of("mori", "old-saw");
    private static final ExamId SAW = ExamId.of("mori", "saw");
    private static final ExamId LOST = ExamId.of("mori", "lost");
    private static final JobTypeId ANY_TWO = JobTypeId.of("mori", "any-two");
    private static final JobTypeId ANY_ONE = JobTypeId.of("mori", "any-one");
    private static final JobTypeId LOST_ART = JobTypeId.of("mori", "lost-art");
    private static final JobTypeId VAGUE = JobTypeId.of("mori", "vague");
    private static final RankId CHIEF = RankId.of("mori", "chief");

    private static final ExamCatalogue EXAMS = ExamCatalogue.builder(Edition.of("mori-exams", "1.0.0"))
            .addExam(Invented.exam(OLD_SAW, "OLD", "古いのこぎり試験")
                    .activeUntil(LocalDate.of(2029, 3, 31))
                    .addSuccessor(SAW)
                    .build())
            .addExam(Invented.exam(SAW, "SAW", "のこぎり試験").build())
            .addExam(Invented.exam(LOST, "LOST", "失われた試験")
                    .activeUntil(LocalDate.of(2029, 3, 31))
                    .build())
            .build();

    private static final Framework FOREST = Framework.builder(Edition.of("mori", "1.0.0"), wording("森"))
            .addScale(Invented.scale())
            .addCategory(SkillCategory.of(Invented.CATEGORY, wording("林業", "forestry"), published(4)))
            .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定").build())
            .addSkill(Invented.skill(Invented.FELLING, 2, "伐採").build())
            .addRole(Invented.role(Invented.ELDER, "長老"))
            .addJudgement(Invented.judgement(Invented.CAREFUL, "木を大切にする"))
            .addQuotient(Invented.quotient())
            .addExamLink(ExamLink.of(Invented.PRUNING, SAW, ExamLink.Kind.EXAM, "のこぎり試験", published(5)))
            .addJobType(Invented.jobType(Invented.RANGER, "レンジャー")
                    .addItem(item(Requirement.skill(Invented.PRUNING, Invented.HIGH)))
                    .addItem(item(Requirement.skill(Invented.FELLING, Invented.LOW)))
                    .addItem(item(Requirement.exam(OLD_SAW)))
                    .addItem(item(Requirement.judgement(Invented.CAREFUL)))
                    .addItem(item(Requirement.exam(LOST)).withImportance(Importance.DESIRABLE))
                    .build())
            .addJobType(Invented.jobType(ANY_TWO, "二つ")
                    .addItem(item(Requirement.atLeast(2, SkillScope.any(), Invented.LOW)))
                    .build())
            .addJobType(Invented.jobType(ANY_ONE, "一つ")
                    .addItem(item(Requirement.anyOf(
                            Requirement.allOf(
                                    Requirement.skill(Invented.PRUNING, Invented.LOW),
                                    Requirement.skill(Invented.FELLING, Invented.LOW)),
                            Requirement.judgement(Invented.CAREFUL),
                            Requirement.exam(SAW))))
                    .build())
            .addJobType(Invented.jobType(LOST_ART, "失われた技")
                    .addItem(item(Requirement.exam(LOST)))
                    .addItem(item(Requirement.skill(Invented.FELLING, Invented.LOW)))
                    .build())
            .addJobType(Invented.jobType(VAGUE, "あいまい")
                    .addItem(item(Requirement.skillAtUnstatedLevel(Invented.PRUNING)))
                    .build())
            .addRank(Rank.builder()
                    .id(CHIEF)
                    .name(wording("頭"))
                    .addTarget(Invented.target(Invented.TARGET, Requirement.judgement(Invented.CAREFUL))
                            .build())
                    .provenance(published(7))
                    .build())
            .build();

    private static final Planner PLANNER = Planner.of(FOREST, EXAMS);

    private static final SkillProfile NOBODY = SkillProfile.builder(FOREST).build();
    private static final SkillProfile BEGINNER = SkillProfile.builder(FOREST)
            .none(Invented.PRUNING)
            .none(Invented.FELLING)
            .build();

    private static JobTypeItem item(Requirement requirement) {
        return JobTypeItem.of(requirement, Invented.sample());
    }

    private static List<String> sentences(List<PlannedAction> actions) {
        return actions.stream()
                .map(action -> action.wording().text(Locale.JAPANESE))
                .toList();
    }

    @Test
    void plan_everyKindOfAction_comesInTheDeclaredOrder() {
        DevelopmentPlan plan = PLANNER.plan(NOBODY, Invented.RANGER, TODAY);

        assertThat(sentences(plan.actions()))
                .containsExactly(
                        "「剪定」の評価を受ける",
                        "「伐採」の評価を受ける",
                        "「剪定」をLv.1にする",
                        "「伐採」をLv.1にする",
                        "「剪定」をLv.2にする",
                        "「のこぎり試験」に合格する",
                        "判断を受ける: 木を大切にする");
        assertThat(plan.isProvenShortest()).isTrue();
        assertThat(plan.unreachable()).isEmpty();
        assertThat(plan).hasToString("plan to 'mori:ranger': 7 actions");
    }

    @Test
    void plan_examsLinkedToASkill_evidenceItsHighestLevelOnly() {
        assertThat(PLANNER.plan(BEGINNER, Invented.RANGER, TODAY).actions())
                .filteredOn(PlannedAction.Reach.class::isInstance)
                .extracting(action -> ((PlannedAction.Reach) action).evidence().size())
                .containsExactly(0, 0, 1);
    }

    @Test
    void plan_needs_areTheJobTypeAndThoseOfLevelsAndExams() {
        assertThat(PLANNER.plan(NOBODY, Invented.RANGER, TODAY).needs())
                .containsExactly(
                        new TrainingNeed.JobTypeNeed(Invented.RANGER),
                        new TrainingNeed.LevelNeed(Invented.PRUNING, Invented.LOW),
                        new TrainingNeed.LevelNeed(Invented.FELLING, Invented.LOW),
                        new TrainingNeed.LevelNeed(Invented.PRUNING, Invented.HIGH),
                        new TrainingNeed.ExamNeed(SAW));
    }

    @Test
    void plan_groupOfSkills_takesTheOneThatIsAssessedFirst() {
        SkillProfile feller = NOBODY.withNone(Invented.FELLING);

        assertThat(sentences(PLANNER.plan(feller, ANY_TWO, TODAY).actions()))
                .containsExactly("「剪定」の評価を受ける", "「剪定」をLv.1にする", "「伐採」をLv.1にする");
    }

    @Test
    void plan_anyOf_isTheShortestAndTellsTheOthers() {
        DevelopmentPlan plan = PLANNER.plan(BEGINNER, ANY_ONE, TODAY);

        assertThat(sentences(plan.actions())).containsExactly("判断を受ける: 木を大切にする");
        assertThat(plan.otherShortest()).hasSize(1);
        assertThat(sentences(plan.otherShortest().get(0))).containsExactly("「のこぎり試験」に合格する");
    }

    @Test
    void plan_examThatIsNotHeldAnyMore_isToldAsOutOfReach() {
        DevelopmentPlan plan = PLANNER.plan(BEGINNER, LOST_ART, TODAY);

        assertThat(plan.unreachable()).hasSize(1);
        assertThat(sentences(plan.actions())).containsExactly("「伐採」をLv.1にする");
        assertThat(PLANNER.plan(BEGINNER.withLevel(Invented.FELLING, Invented.LOW), LOST_ART, TODAY)
                        .needs())
                .containsExactly(new TrainingNeed.JobTypeNeed(LOST_ART));
        assertThat(PLANNER.plan(BEGINNER, LOST_ART, LocalDate.of(2029, 3, 31)).unreachable())
                .isEmpty();
    }

    @Test
    void plan_whatIsMet_isEmpty() {
        SkillProfile both =
                BEGINNER.withLevel(Invented.PRUNING, Invented.LOW).withLevel(Invented.FELLING, Invented.HIGH);

        DevelopmentPlan plan = PLANNER.plan(both, ANY_TWO, TODAY);

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.otherShortest()).isEmpty();
        assertThat(plan.needs()).isEmpty();
        assertThat(plan.carriedOut(TODAY)).isEqualTo(both);
    }

    @Test
    void plan_levelThatIsNotStated_isRefused() {
        assertThatThrownBy(() -> PLANNER.plan(BEGINNER, VAGUE, TODAY)).isInstanceOf(LevelNotStatedException.class);
    }

    @Test
    void plan_rank_leadsToItsTargets() {
        assertThat(sentences(PLANNER.plan(BEGINNER, CHIEF, TODAY).actions())).containsExactly("判断を受ける: 木を大切にする");
    }

    @Test
    void withinReach_areJobTypesByTheirActions() {
        assertThat(PLANNER.withinReach(BEGINNER, TODAY, 2))
                .extracting(plan -> plan.goal().target().id())
                .containsExactly(ANY_ONE, ANY_TWO);
        assertThat(PLANNER.withinReach(BEGINNER, TODAY, 1))
                .extracting(plan -> plan.goal().target().id())
                .containsExactly(ANY_ONE);
        assertThatThrownBy(() -> PLANNER.withinReach(BEGINNER, TODAY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of actions must be 1 or more, but was 0");
    }

    @Test
    void shortest_effortThatDoesNotSuffice_isNotProvenAndStillReachesTheGoal() {
        List<Condition> conditions = List.of(
                new Condition.Some(
                        1, List.of(new Condition.One(Invented.PRUNING, 2), new Condition.One(Invented.FELLING, 2))),
                new Condition.Some(
                        1,
                        List.of(
                                new Condition.One(Invented.PRUNING, 1),
                                new Condition.One(Invented.FELLING, 2),
                                new Condition.One(SAW, 1))));
        ShortestSearch hasty = new ShortestSearch(BEGINNER, 0);
        ShortestSearch patient = new ShortestSearch(BEGINNER, Planner.MOST_TRIED);

        Choice found = hasty.shortest(conditions);

        assertThat(conditions).allMatch(found::meets);
        assertThat(hasty.isProven()).isFalse();
        assertThat(patient.shortest(conditions).cost()).isEqualTo(2);
        assertThat(patient.isProven()).isTrue();
    }

    @Test
    void plan_tokyo_oneLevelOfCloudIsOneStep() {
        Framework tokyo = TokyoFramework.policyVersion2();
        Planner planner = Planner.of(tokyo, IpaCatalogue.fiscalYear2026());
        SkillProfile person = SkillProfile.builder(tokyo)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
                .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
                .level(TokyoSkills.MARKETING, TokyoLevels.LV1)
                .build();

        assertThat(sentences(planner.plan(person, TokyoJobTypes.UI_UX_DESIGNER, TODAY)
                        .actions()))
                .containsExactly("「サービスデザイン」をLv.1にする");
        assertThat(planner.withinReach(person, TODAY, 1))
                .extracting(plan -> plan.goal().target().id())
                .containsExactly(TokyoJobTypes.UI_UX_DESIGNER);
        assertThat(planner.plan(person, TokyoRanks.SHUNIN, TODAY).actions())
                .allMatch(step -> step instanceof PlannedAction.BeJudged);
    }
}
