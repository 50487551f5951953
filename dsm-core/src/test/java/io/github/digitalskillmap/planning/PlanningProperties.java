package io.github.digitalskillmap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans over generated frameworks, against the scorers and against trying everything. */
class PlanningProperties {

    private static final int MOST_CHECKED = 3_000;

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
                    profile -> ranks.score(profile, rank.id(), asOf).targets().stream()
                            .allMatch(target -> target.fulfilment().outcome() == Outcome.MET)));
        }
        return plans;
    }

    private static void assumeNothingHappenedOn(LocalDate asOf, SkillProfile profile) {
        Assume.that(profile.attestations().stream().noneMatch(each -> each.on().equals(asOf)));
        Assume.that(profile.passes().stream().noneMatch(each -> each.passedOn().equals(asOf)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void plan_carriedOut_reachesItsGoal(@ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        assumeNothingHappenedOn(asOf, each.profile());
        for (Planned planned : plans(each, asOf)) {
            DevelopmentPlan plan = planned.plan();

            assertThat(plan.unreachable()).isEmpty();
            assertThat(planned.isMet().test(plan.carriedOut(asOf))).isTrue();
            assertThat(plan.steps().isEmpty()).isEqualTo(planned.isMet().test(each.profile()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void plan_eachOther_isAsShortAndReachesTheGoalToo(
            @ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        assumeNothingHappenedOn(asOf, each.profile());
        for (Planned planned : plans(each, asOf)) {
            DevelopmentPlan plan = planned.plan();
            assertThat(plan.otherShortest())
                    .hasSizeLessThanOrEqualTo(Planner.MOST_OTHERS)
                    .doesNotHaveDuplicates();
            for (List<PlannedStep> other : plan.otherShortest()) {
                assertThat(other).hasSameSizeAs(plan.steps()).isNotEqualTo(plan.steps());
                DevelopmentPlan otherPlan = ImmutableDevelopmentPlan.builder()
                        .goal(plan.goal())
                        .profile(plan.profile())
                        .asOf(plan.asOf())
                        .standing(plan.standing())
                        .addAllSteps(other)
                        .isProvenShortest(true)
                        .build();
                assertThat(planned.isMet().test(otherPlan.carriedOut(asOf))).isTrue();
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void plan_smallCase_isAsShortAsTheShortestOfAll(@ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        assumeNothingHappenedOn(asOf, each.profile());
        for (Planned planned : plans(each, asOf)) {
            int steps = planned.plan().steps().size();
            if (planned.plan().isProvenShortest() && steps > 0) {
                Everything everything = new Everything(each, asOf, planned.isMet());

                assertThat(everything.reachesWithin(steps - 1))
                        .as("something shorter than %s", planned.plan().steps())
                        .isFalse();
            }
        }
    }

    /** Tries every choice of at most so many steps, as far as there are not too many of them. */
    private static final class Everything {

        private final LocalDate asOf;
        private final Predicate<SkillProfile> isMet;
        private final SkillProfile start;
        private final List<BiFunction<SkillProfile, Integer, SkillProfile>> raise = new ArrayList<>();
        private final List<Function<Integer, Integer>> cost = new ArrayList<>();
        private final List<Integer> highest = new ArrayList<>();
        private int checked;

        Everything(ProfileCase each, LocalDate asOf, Predicate<SkillProfile> isMet) {
            this.asOf = asOf;
            this.isMet = isMet;
            this.start = each.profile();
            Framework framework = each.framework();
            for (Skill skill : framework.skills()) {
                LevelScale scale = framework.scale(skill.scale());
                int lane = framework.lane(skill.id());
                int held = start.steps().steps(lane);
                int assessment = start.steps().isAssessed(lane) ? 0 : 1;
                add(
                        scale.steps() - held,
                        more -> more + assessment,
                        (profile, more) -> profile.withLevel(
                                skill.id(),
                                scale.atSteps(held + more).orElseThrow().id()));
            }
            for (Exam exam : each.catalogue().exams()) {
                add(1, more -> more, (profile, more) -> profile.withPass(ExamPass.of(exam.id(), asOf)));
            }
            for (Judgement judgement : framework.judgements()) {
                add(
                        1,
                        more -> more,
                        (profile, more) -> profile.withAttestation(Attestation.met(
                                judgement.id(), judgement.roles().get(0), this.asOf)));
            }
        }

        private void add(
                int most, Function<Integer, Integer> costs, BiFunction<SkillProfile, Integer, SkillProfile> raises) {
            highest.add(most);
            cost.add(costs);
            raise.add(raises);
        }

        boolean reachesWithin(int steps) {
            return reaches(0, steps, start);
        }

        private boolean reaches(int thing, int left, SkillProfile profile) {
            if (thing == raise.size() || left == 0) {
                return ++checked <= MOST_CHECKED && isMet.test(profile);
            }
            boolean reached = reaches(thing + 1, left, profile);
            for (int more = 1; !reached && checked <= MOST_CHECKED && more <= highest.get(thing); more++) {
                int needed = cost.get(thing).apply(more);
                reached = needed <= left
                        && reaches(thing + 1, left - needed, raise.get(thing).apply(profile, more));
            }
            return reached;
        }
    }
}
