package io.github.digitalskillmap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.training.TrainingNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Plans over generated frameworks, against the scorers and against trying everything. */
class PlanningProperties {

    private static final LocalDate TODAY = LocalDate.of(2030, 4, 1);

    @Provide
    Arbitrary<ProfileCase> cases() {
        return GeneratedFrameworks.profileCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return GeneratedFrameworks.days();
    }

    /** A plan, and whether a profile meets its goal. */
    private record Planned(DevelopmentPlan plan, Predicate<SkillProfile> isMet) {}

    /** The plans to all job types that can be scored and all ranks that ask for something. */
    private static List<Planned> plans(ProfileCase each, LocalDate asOf) {
        Framework framework = each.framework();
        Planner planner = Planner.of(framework, each.catalogue());
        JobTypeScorer jobTypes = JobTypeScorer.of(framework, each.catalogue());
        RankScorer ranks = RankScorer.of(framework, each.catalogue());
        List<Planned> plans = new ArrayList<>();
        for (JobType jobType : framework.jobTypes()) {
            if (jobType.skillsAtUnstatedLevels().isEmpty()) {
                plans.add(new Planned(
                        planner.plan(each.profile(), jobType.id(), asOf),
                        profile -> jobTypes.score(profile, jobType.id(), asOf).outcome() == Outcome.MET));
            }
        }
        for (Rank rank : framework.ranks()) {
            plans.add(new Planned(
                    planner.plan(each.profile(), rank.id(), asOf),
                    profile -> ranks.score(profile, rank.id(), asOf).missing().isEmpty()));
        }
        return plans;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void plan_carriedOut_reachesItsGoal(@ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        for (Planned planned : plans(each, asOf)) {
            DevelopmentPlan plan = planned.plan();

            assertThat(plan.unreachable()).isEmpty();
            assertThat(planned.isMet().test(plan.carriedOut(asOf))).isTrue();
            assertThat(plan.actions().isEmpty()).isEqualTo(planned.isMet().test(each.profile()));
            assertThat(plan.needs().stream().filter(TrainingNeed.JobTypeNeed.class::isInstance))
                    .hasSize(
                            plan.goal() instanceof PlanGoal.JobTypeGoal
                                            && !plan.actions().isEmpty()
                                    ? 1
                                    : 0);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void plan_eachOther_isAsShortAndReachesTheGoalToo(
            @ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        for (Planned planned : plans(each, asOf)) {
            DevelopmentPlan plan = planned.plan();
            assertThat(plan.otherShortest())
                    .hasSizeLessThanOrEqualTo(Planner.MOST_OTHERS)
                    .doesNotHaveDuplicates();
            for (List<PlannedAction> other : plan.otherShortest()) {
                assertThat(other).hasSameSizeAs(plan.actions()).isNotEqualTo(plan.actions());
                DevelopmentPlan otherPlan = ImmutableDevelopmentPlan.builder()
                        .goal(plan.goal())
                        .profile(plan.profile())
                        .asOf(plan.asOf())
                        .standing(plan.standing())
                        .addAllActions(other)
                        .isProvenShortest(true)
                        .build();
                assertThat(planned.isMet().test(otherPlan.carriedOut(asOf))).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<SkillProfile> smallCases() {
        return SmallForest.profiles();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void plan_smallCase_isAsShortAsTheShortestOfAll(@ForAll("smallCases") SkillProfile profile) {
        Framework forest = profile.framework();
        JobTypeScorer scorer = JobTypeScorer.of(forest, SmallForest.CATALOGUE);
        DevelopmentPlan plan = Planner.of(forest, SmallForest.CATALOGUE).plan(profile, Invented.RANGER, TODAY);

        int shortest = shortest(
                plan, reached -> scorer.score(reached, Invented.RANGER, TODAY).outcome() == Outcome.MET);

        assertThat(plan.isProvenShortest()).isTrue();
        assertThat(plan.actions()).hasSize(shortest);
        Statistics.label("steps")
                .collect(Math.min(shortest, 5))
                .coverage(steps -> steps.check(5).percentage(share -> share > 5));
        Statistics.label("has others")
                .collect(plan.otherShortest().isEmpty())
                .coverage(others -> others.check(false).percentage(share -> share > 10));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void plan_smallCaseToARank_isAsShortAsTheShortestOfAll(@ForAll("smallCases") SkillProfile profile) {
        Framework forest = profile.framework();
        RankScorer scorer = RankScorer.of(forest, SmallForest.CATALOGUE);
        DevelopmentPlan plan = Planner.of(forest, SmallForest.CATALOGUE).plan(profile, SmallForest.CHIEF, TODAY);

        assertThat(plan.actions())
                .hasSize(shortest(
                        plan,
                        reached -> scorer.score(reached, SmallForest.CHIEF, TODAY)
                                        .tally()
                                        .orElseThrow()
                                        .outcome()
                                == Outcome.MET));
    }

    /** Returns the least number of actions that meet the goal of a plan, of all choices that are no longer than it. */
    private static int shortest(DevelopmentPlan plan, Predicate<SkillProfile> meets) {
        return choices(plan.profile())
                .filter(choice -> choice.actions() <= plan.actions().size())
                .filter(choice -> meets.test(choice.reached()))
                .mapToInt(SmallChoice::actions)
                .min()
                .orElseThrow();
    }

    /** Whether a goal is written in several lines or in one, and though an exam of it is no longer held. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void plan_sameGoalFlatOrNested_hasAsManyActions(@ForAll("smallCases") SkillProfile profile) {
        Planner planner = Planner.of(profile.framework(), SmallForest.CATALOGUE_OF_FEWER);

        DevelopmentPlan flat = planner.plan(profile, Invented.RANGER, TODAY);
        DevelopmentPlan nested = planner.plan(profile, SmallForest.NESTED, TODAY);

        assertThat(nested.actions()).hasSameSizeAs(flat.actions());
        assertThat(nested.unreachable()).isEqualTo(flat.unreachable());
        Statistics.label("out of reach")
                .collect(flat.unreachable().isEmpty())
                .coverage(some -> some.check(false).percentage(share -> share > 5));
    }

    /** What is judged on the day of a plan is seen as the plan would have it. */
    @Example
    void carriedOut_judgedOnTheDayOfThePlan_reachesTheGoal() {
        SkillProfile profile = SkillProfile.builder(
                        SmallForest.framework(List.of(Requirement.judgement(SmallForest.JUDGEMENTS.get(0)))))
                .attested(Attestation.notMet(SmallForest.JUDGEMENTS.get(0), Invented.ELDER, TODAY))
                .build();
        DevelopmentPlan plan =
                Planner.of(profile.framework(), SmallForest.CATALOGUE).plan(profile, Invented.RANGER, TODAY);

        SkillProfile after = plan.carriedOut(plan.asOf());

        assertThat(JobTypeScorer.of(profile.framework(), SmallForest.CATALOGUE)
                        .score(after, Invented.RANGER, TODAY)
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(after.attestations()).hasSize(1);
    }

    /** What somebody may come to hold, and how many actions that takes. */
    private record SmallChoice(SkillProfile reached, int actions) {}

    /** Everything that can come to be held in the small forest beyond a profile. */
    private static Stream<SmallChoice> choices(SkillProfile profile) {
        Stream<SmallChoice> choices = Stream.of(new SmallChoice(profile, 0));
        for (SkillId skill : SmallForest.SKILLS) {
            choices = choices.flatMap(each -> Stream.concat(Stream.of(each), raised(each, skill)));
        }
        for (ExamId exam : SmallForest.EXAMS) {
            ExamPass pass = ExamPass.of(exam, TODAY);
            choices = choices.flatMap(
                    each -> Stream.of(each, new SmallChoice(each.reached().withPass(pass), each.actions() + 1)));
        }
        for (JudgementId judgement : SmallForest.JUDGEMENTS) {
            Attestation met = Attestation.met(judgement, Invented.ELDER, TODAY);
            choices = choices.flatMap(
                    each -> Stream.of(each, new SmallChoice(each.reached().withAttestation(met), each.actions() + 1)));
        }
        return choices;
    }

    private static Stream<SmallChoice> raised(SmallChoice from, SkillId skill) {
        int lane = SkillLayout.of(from.reached().framework()).lane(skill);
        int held = from.reached().steps().stepCount(lane);
        int assessment = from.reached().steps().isAssessed(lane) ? 0 : 1;
        return Stream.of(Invented.LOW, Invented.HIGH)
                .skip(held)
                .map(level -> new SmallChoice(
                        from.reached().withLevel(skill, level),
                        from.actions() + assessment + Integer.parseInt(level.code()) - held));
    }
}
