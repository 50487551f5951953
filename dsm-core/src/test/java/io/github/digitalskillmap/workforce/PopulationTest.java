package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.scoring.UnmetStandingException;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final JobTypeId SCHOLAR = JobTypeId.of("mori", "scholar");
    private static final JobTypeId GUIDE = JobTypeId.of("mori", "guide");
    private static final JobTypeId DREAMER = JobTypeId.of("mori", "dreamer");

    /** A ranger prunes well and fells somewhat, and may know the exam; a guide does any two. */
    private static final Framework MORI = framework(
            Invented.jobType(Invented.RANGER, "森番")
                    .require(Invented.PRUNING, Invented.HIGH, Invented.sample())
                    .require(Invented.FELLING, Invented.LOW, Invented.sample())
                    .build(),
            Invented.jobType(GUIDE, "案内")
                    .addItem(JobTypeItem.of(Requirement.atLeast(2, SkillScope.any(), Invented.LOW), Invented.sample()))
                    .addItem(JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.HIGH), Invented.sample())
                            .withImportance(Importance.DESIRABLE))
                    .build());

    private static final Framework WITH_EXAM = framework(Invented.jobType(SCHOLAR, "学者")
            .addItem(JobTypeItem.of(Requirement.exam(IpaExams.AP), Invented.sample()))
            .build());

    private static final Framework UNSTATED = framework(Invented.jobType(DREAMER, "夢見る人")
            .addItem(JobTypeItem.of(Requirement.skillAtUnstatedLevel(Invented.PRUNING), Invented.sample()))
            .build());

    private static Framework framework(JobType... jobTypes) {
        Framework.Builder framework = Framework.builder(Edition.of("mori", "1.0.0"), Invented.wording("森"))
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(1)))
                .addSkill(Invented.skill(Invented.PRUNING, 1, "枝打ち").build())
                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採").build())
                .addExamCatalogue(IpaCatalogue.fiscalYear2026().edition());
        Stream.of(jobTypes).forEach(framework::addJobType);
        return framework.build();
    }

    private static SkillProfile.Builder person() {
        return SkillProfile.builder(MORI);
    }

    /** Prunes, but fells nothing; prunes well, and nobody knows about felling; does both; is new. */
    private static final List<SkillProfile> FOUR = List.of(
            person().level(Invented.PRUNING, Invented.LOW)
                    .level(Invented.FELLING, Invented.NONE)
                    .build(),
            person().level(Invented.PRUNING, Invented.HIGH).build(),
            person().level(Invented.PRUNING, Invented.HIGH)
                    .level(Invented.FELLING, Invented.LOW)
                    .build(),
            person().build());

    private static Population four() {
        return FOUR.stream().collect(Population.collector(JobTypeScorer.of(MORI)));
    }

    @Test
    void supply_ofASkill_tellsEachLevelAndWhoWasNotAssessed() {
        SkillSupply pruning = four().supply().skill(Invented.PRUNING);
        SkillSupply felling = four().supply().skill(Invented.FELLING);

        assertThat(pruning.notAssessed()).isEqualTo(1);
        assertThat(pruning.none()).isZero();
        assertThat(pruning.levels()).extracting(LevelSupply::atLeast).containsExactly(3L, 3L, 2L);
        assertThat(pruning.levels()).extracting(LevelSupply::exactly).containsExactly(0L, 1L, 2L);
        assertThat(felling.notAssessed()).isEqualTo(2);
        assertThat(felling.none()).isEqualTo(1);
        assertThat(felling.level(Invented.LOW).atLeast()).isEqualTo(1);
    }

    @Test
    void supply_ofAJobType_tellsMeansAndWhoMeetsIt() {
        Supply supply = four().supply();
        JobTypeSupply ranger = supply.findJobType(Invented.RANGER).orElseThrow();
        JobTypeSupply guide = supply.findJobType(GUIDE).orElseThrow();

        assertThat(ranger.certainMean()).contains(Share.of(1 + 2 + 3, 12));
        assertThat(ranger.possibleMean()).contains(Share.of(1 + 3 + 3 + 3, 12));
        assertThat(ranger).hasToString("mori:ranger 1 met, 2 open, 1 not met");
        assertThat(guide.certainMean()).contains(Share.of(1 + 1 + 2, 8));
        assertThat(guide).hasToString("mori:guide 1 met, 2 open, 1 not met");
        assertThat(ranger.standing()).isEqualTo(Standing.SAMPLE);
        assertThat(supply.rule()).isEqualTo(ScoringRule.STEPS);
        assertThat(supply.edition()).isEqualTo(MORI.edition());
        assertThat(supply.asOf()).isEmpty();
    }

    @Test
    void supply_ofNobody_hasNoMeans() {
        Supply supply = Population.builder(JobTypeScorer.of(MORI)).build().supply();

        assertThat(supply.people()).isZero();
        assertThat(supply.jobTypes())
                .allMatch(jobType -> jobType.certainMean().isEmpty()
                        && jobType.possibleMean().isEmpty());
    }

    @Test
    void heldByFewerThan_two_listsWhatOneOrNobodyHolds() {
        assertThat(four().supply().heldByFewerThan(2))
                .extracting(ScarceLevel::toString)
                .containsExactly("伐採 Lv.1: 1", "伐採 Lv.2: 0");
        assertThat(four().supply().heldByFewerThan(1))
                .extracting(ScarceLevel::holders)
                .containsExactly(0L);
        assertThat(four().supply().heldByFewerThan(0)).isEmpty();
    }

    @Test
    void distribution_ofEitherKind_tellsTheSharesOfEachPerson() {
        assertThat(four().distribution(Invented.RANGER).certain().counts())
                .isEqualTo(Map.of(Share.ZERO, 1L, Share.of(1, 3), 1L, Share.of(2, 3), 1L, Share.ONE, 1L));
        assertThat(four().distribution(Invented.RANGER).possible().counts())
                .isEqualTo(Map.of(Share.of(1, 3), 1L, Share.ONE, 3L));
        assertThat(four().distribution(GUIDE).certain().counts())
                .isEqualTo(Map.of(Share.ZERO, 1L, Share.of(1, 2), 2L, Share.ONE, 1L));
    }

    @Test
    void coverage_ofAJobType_isSharedBetweenPeople() {
        Population two = Stream.of(
                        person().level(Invented.PRUNING, Invented.HIGH).build(),
                        person().level(Invented.FELLING, Invented.LOW).build())
                .collect(Population.collector(JobTypeScorer.of(MORI)));

        assertThat(two.supply().findJobType(Invented.RANGER).orElseThrow().met())
                .isZero();
        assertThat(two.coverage(Invented.RANGER).share()).isEqualTo(Share.ONE);
        assertThat(two.coverage(Invented.RANGER).uncovered()).isEmpty();
    }

    @Test
    void coverage_whatNobodyMeets_isTold() {
        Population one = Stream.of(
                        person().level(Invented.PRUNING, Invented.HIGH).build())
                .collect(Population.collector(JobTypeScorer.of(MORI)));

        assertThat(one.coverage(Invented.RANGER)).hasToString("mori:ranger 1/2 covered");
        assertThat(one.coverage(Invented.RANGER).uncovered()).singleElement().satisfies(line -> {
            assertThat(line.item())
                    .isEqualTo(MORI.jobType(Invented.RANGER).items().get(1));
            assertThat(line.open()).isEqualTo(1);
        });
        assertThat(one.coverage(GUIDE).share()).isEqualTo(Share.ZERO);
        assertThat(one.coverage(GUIDE).lines()).extracting(LineCoverage::met).containsExactly(0L, 1L);
    }

    @Test
    void openings_ofFour_putFirstWhatOpensMost() {
        List<Opening> openings = four().openings();

        assertThat(openings.get(0)).hasToString("伐採 Lv.1 opens [mori:ranger: 1, mori:guide: 2]");
        assertThat(openings.get(0).total()).isEqualTo(3);
        assertThat(openings).hasSize(1);
    }

    @Test
    void builder_examsWithoutADate_isRefused() {
        JobTypeScorer scorer = JobTypeScorer.of(WITH_EXAM, IpaCatalogue.fiscalYear2026());

        assertThatThrownBy(() -> Population.builder(scorer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mori:scholar");
        assertThatThrownBy(() -> Population.collector(scorer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void supply_withExams_countsThoseValidAtTheDate() {
        JobTypeScorer scorer = JobTypeScorer.of(WITH_EXAM, IpaCatalogue.fiscalYear2026());
        SkillProfile passed =
                SkillProfile.builder(WITH_EXAM).passed(IpaExams.AP, DAY).build();
        Supply onTheDay =
                Stream.of(passed).collect(Population.collector(scorer, DAY)).supply();
        Supply before = Stream.of(passed)
                .collect(Population.collector(scorer, DAY.minusDays(1)))
                .supply();

        assertThat(onTheDay.asOf()).contains(DAY);
        assertThat(onTheDay.findJobType(SCHOLAR).orElseThrow().met()).isEqualTo(1);
        assertThat(before.findJobType(SCHOLAR).orElseThrow().met()).isZero();
    }

    @Test
    void add_examThatNoCatalogueHas_addsNothing() {
        Population.Builder population =
                Population.builder(JobTypeScorer.of(WITH_EXAM, IpaCatalogue.fiscalYear2026()), DAY);
        SkillProfile unknown = SkillProfile.builder(WITH_EXAM)
                .passed(ExamId.of("mori", "knots"), DAY)
                .build();

        assertThatThrownBy(() -> population.add(unknown)).isInstanceOf(UnknownIdentifierException.class);
        assertThat(population.build().people()).isZero();
        assertThat(population.build().distribution(SCHOLAR).certain().people()).isZero();
    }

    @Test
    void add_profileOfAnotherFramework_isRefused() {
        Population.Builder population = Population.builder(JobTypeScorer.of(MORI));

        assertThatThrownBy(() -> population.add(
                        SkillProfile.builder(TokyoFramework.policyVersion2()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("mori@1.0.0", "tokyo-dsm@2.0.0");
    }

    @Test
    void plus_countedByAnotherScorerOrDate_isRefused() {
        Population byRequirements = Population.builder(JobTypeScorer.of(MORI).by(ScoringRule.REQUIREMENTS_MET))
                .build();
        JobTypeScorer exams = JobTypeScorer.of(WITH_EXAM, IpaCatalogue.fiscalYear2026());
        Population today = Population.builder(exams, DAY).build();
        Population tomorrow = Population.builder(exams, DAY.plusDays(1)).build();

        assertThatThrownBy(() -> four().plus(byRequirements))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("by steps", "by requirements-met");
        assertThatThrownBy(() -> today.plus(tomorrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-04-01", "2026-04-02");
    }

    @Test
    void plus_anEqualScorerAndADateThatMattersToNone_addsUp() {
        Population other = Population.builder(JobTypeScorer.of(MORI), DAY).build();

        assertThat(other.plus(four()).people()).isEqualTo(4);
        assertThat(other.plus(four())).hasToString("4 people by " + JobTypeScorer.of(MORI));
    }

    @Test
    void builder_demandingWhatIsNotReached_isRefused() {
        JobTypeScorer demanding = JobTypeScorer.of(MORI).demanding(Standing.PUBLISHED);

        assertThatThrownBy(() -> Population.builder(demanding)).isInstanceOf(UnmetStandingException.class);
    }

    @Test
    void jobTypeAtAnUnstatedLevel_isToldApartAndRefused() {
        Population population = Population.builder(JobTypeScorer.of(UNSTATED)).build();

        assertThat(population.supply().jobTypes()).isEmpty();
        assertThat(population.supply().findJobType(DREAMER)).isEmpty();
        assertThat(population.supply().unscored()).hasSize(1);
        assertThatThrownBy(() -> population.distribution(DREAMER)).isInstanceOf(LevelNotStatedException.class);
        assertThatThrownBy(() -> population.coverage(DREAMER)).isInstanceOf(LevelNotStatedException.class);
    }

    @Test
    void anyQuestion_aboutWhatIsNotInTheFramework_isRefused() {
        Population population = four();
        Supply supply = population.supply();

        assertThatThrownBy(() -> supply.skill(SkillId.of("mori", "flying")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> supply.findJobType(TokyoJobTypes.UI_UX_DESIGNER))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> population.distribution(TokyoJobTypes.UI_UX_DESIGNER))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> population.coverage(TokyoJobTypes.UI_UX_DESIGNER))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> supply.skill(Invented.PRUNING)
                        .level(TokyoFramework.policyVersion2()
                                .scales()
                                .get(0)
                                .levels()
                                .get(0)
                                .id()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
