package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankFulfilment;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.scoring.TargetFulfilment;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans the way to job types and ranks.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Planner planner = Planner.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * DevelopmentPlan plan = planner.plan(employee.profile(), TokyoJobTypes.UI_UX_DESIGNER, LocalDate.of(2026, 4, 1));
 * plan.actions().forEach(action -> System.out.println(action.wording()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Planner {

    /** How many choices are tried before the search for a shortest plan is given up and the best found so far is taken. */
    public static final int MOST_TRIED = 20_000;

    /** How many other shortest plans are told at most. */
    public static final int MOST_OTHERS = 5;

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final JobTypeScorer jobTypes;
    private final RankScorer ranks;

    private Planner(Framework framework, List<ExamCatalogue> catalogues) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.jobTypes = JobTypeScorer.of(framework, catalogues);
        this.ranks = RankScorer.of(framework, catalogues);
    }

    /**
     * {@return a planner for the job types and ranks of a framework}
     *
     * @param framework the framework
     * @param catalogues where exams are looked up; none is needed if nothing asks for exams
     * @throws UnknownIdentifierException if a job type or rank asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static Planner of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * {@return a planner for the job types and ranks of a framework}
     *
     * @param framework the framework
     * @param catalogues where exams are looked up; none is needed if nothing asks for exams
     * @throws UnknownIdentifierException if a job type or rank asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static Planner of(Framework framework, List<ExamCatalogue> catalogues) {
        return new Planner(
                Objects.requireNonNull(framework, "framework"),
                List.copyOf(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Plans the way to a job type.
     *
     * @param profile what the person holds, in the same framework
     * @param jobType the job type
     * @param asOf the date for exams and judgements
     * @return the plan, without actions if the job type is met
     * @throws UnknownIdentifierException if the job type is not in the framework, or the person passed an exam that no
     *     catalogue has
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws LevelNotStatedException if the job type asks for a skill at a level that is not stated: no plan can tell when that
     *     is reached
     */
    public DevelopmentPlan plan(SkillProfile profile, JobTypeId jobType, LocalDate asOf) {
        JobTypeFulfilment fulfilment = jobTypes.score(profile, jobType, asOf);
        return plan(
                new PlanGoal.JobTypeGoal(fulfilment.jobType()),
                profile,
                asOf,
                fulfilment.standing(),
                lacking(fulfilment));
    }

    private static List<RequirementFulfilment> lacking(JobTypeFulfilment fulfilment) {
        return fulfilment.items().stream()
                .filter(item -> item.item().importance().counts())
                .map(item -> item.fulfilment())
                .toList();
    }

    /**
     * Plans the way to a rank.
     *
     * @param profile what the person holds, in the same framework
     * @param rank the rank
     * @param asOf the date for exams and judgements
     * @return the plan, without actions if all targets of the rank are met that are more than desirable
     * @throws UnknownIdentifierException if the rank is not in the framework, or the person passed an exam that no catalogue has
     * @throws IllegalArgumentException if the profile is of another framework
     */
    public DevelopmentPlan plan(SkillProfile profile, RankId rank, LocalDate asOf) {
        RankFulfilment fulfilment = ranks.score(profile, Objects.requireNonNull(rank, "rank"), asOf);
        return plan(
                new PlanGoal.RankGoal(fulfilment.rank()),
                profile,
                asOf,
                fulfilment.standing(),
                fulfilment.missing().stream().map(TargetFulfilment::fulfilment).toList());
    }

    /**
     * Finds the job types that a person is a few actions away from: "one level of cloud away from …".
     *
     * @param profile what the person holds, in the same framework
     * @param asOf the date for exams and judgements
     * @param mostActions how many actions a plan may have, 1 or more
     * @return the plans to job types that are not met and can be reached so, the shortest first, equal ones in framework order;
     *     job types with a level that is not stated are left out, as {@link JobTypeScorer#unscored()} lists them
     * @throws UnknownIdentifierException if the person passed an exam that no catalogue has
     * @throws IllegalArgumentException if the profile is of another framework, or the number is 0 or less
     */
    public List<DevelopmentPlan> withinReach(SkillProfile profile, LocalDate asOf, int mostActions) {
        Objects.requireNonNull(profile, "profile");
        if (mostActions < 1) {
            throw new IllegalArgumentException("number of actions must be 1 or more, but was " + mostActions);
        }
        framework.requireSame(profile.framework());
        return framework.jobTypes().stream()
                .filter(jobType -> jobType.skillsAtUnstatedLevels().isEmpty())
                .map(jobType -> plan(profile, jobType.id(), asOf))
                .filter(plan -> plan.unreachable().isEmpty()
                        && !plan.actions().isEmpty()
                        && plan.actions().size() <= mostActions)
                .sorted(Comparator.comparingInt(plan -> plan.actions().size()))
                .toList();
    }

    /** Lists what is asked for and not met, each part of an all-of by itself: that one is out of reach leaves the others to be done. */
    private static Stream<RequirementFulfilment> each(RequirementFulfilment asked) {
        if (asked.outcome() == Outcome.MET) {
            return Stream.empty();
        }
        return asked.requirement() instanceof AllOf ? asked.parts().stream().flatMap(Planner::each) : Stream.of(asked);
    }

    private DevelopmentPlan plan(
            PlanGoal goal, SkillProfile profile, LocalDate asOf, Standing standing, List<RequirementFulfilment> asked) {
        ConditionReader reader = new ConditionReader(catalogues, asOf);
        List<Condition> conditions = new ArrayList<>();
        List<Wording> unreachable = new ArrayList<>();
        for (RequirementFulfilment each : asked.stream().flatMap(Planner::each).toList()) {
            Optional<Condition> condition = reader.condition(each);
            condition.ifPresentOrElse(conditions::add, () -> unreachable.add(framework.wording(each.requirement())));
        }
        ShortestSearch search = new ShortestSearch(profile, MOST_TRIED);
        Choice shortest = search.shortest(conditions);
        ActionList actions = new ActionList(profile, catalogues);
        ImmutableDevelopmentPlan.Builder plan = ImmutableDevelopmentPlan.builder()
                .goal(goal)
                .profile(profile)
                .asOf(asOf)
                .standing(standing)
                .addAllActions(actions.of(shortest))
                .isProvenShortest(search.isProven())
                .addAllUnreachable(unreachable);
        if (search.isProven()) {
            search.others(conditions, shortest, MOST_OTHERS).forEach(other -> plan.addOtherShortest(actions.of(other)));
        }
        return plan.build();
    }

    /**
     * Returns what is planned for.
     *
     * @return a text for a developer
     */
    @Override
    public String toString() {
        return "planner for " + framework;
    }
}
