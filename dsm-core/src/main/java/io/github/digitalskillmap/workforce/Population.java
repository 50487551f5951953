package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.scoring.UnmetStandingException;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.step.StepColumns;
import io.github.digitalskillmap.step.StepCounts;
import io.github.digitalskillmap.step.StepSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * Many people as columns: one bitmap of people for each step of each skill, and one for "assessed".
 *
 * <p>Whatever it answers is exactly what scoring each person gives. Job types that ask only for skills, counted in steps, are
 * answered from the bitmaps, 64 people to a word. All others, those that ask for groups, exams, judgements or alternatives
 * and those of other rules, are scored person by person while the population is built, and what came of it is added up;
 * so they cost what a score and its lines cost, once for each person, however many gaps are asked about.
 *
 * <p>No key of anybody is kept, since no answer needs one: who has to know which person is meant asks the records. People
 * have no order. Populations of parts of the staff, built side by side, add up to the population of all of them, in any
 * order and grouping.
 *
 * <p>For example:
 *
 * <pre>{@code
 * JobTypeScorer scorer = JobTypeScorer.of(tokyo);
 * Population population = people.stream().map(Person::profile).collect(Population.collector(scorer));
 * Supply supply = population.supply();
 * supply.skill(TokyoSkills.UX_DESIGN).level(TokyoLevels.LV2).atLeast();        // how many people
 * supply.findJobType(TokyoJobTypes.UI_UX_DESIGNER).get().certainMean();            // an exact share
 * supply.heldByFewerThan(2);                                                   // single points of failure
 * population.openings().get(0);                                                // the gap that is best closed
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. It has no equality: what two populations hold is compared by their answers.
 *
 * @since 0.1.0
 */
public final class Population {

    private final Basis basis;
    private final StepColumns columns;
    private final List<JobTypeTally> tallies;

    private Population(Basis basis, StepColumns columns, List<JobTypeTally> tallies) {
        this.basis = Objects.requireNonNull(basis, "basis");
        this.columns = Objects.requireNonNull(columns, "columns");
        this.tallies = List.copyOf(Objects.requireNonNull(tallies, "tallies"));
    }

    /**
     * Returns a builder of a population whose job types ask only for skills.
     *
     * @param scorer how people are counted, and against which job types
     * @return a new builder without people
     * @throws IllegalArgumentException if a job type asks for exams or judgements, which need a date
     * @throws UnmetStandingException if a standing is demanded and a figure would rest on a weaker fact
     */
    public static Builder builder(JobTypeScorer scorer) {
        return new Builder(Basis.of(Objects.requireNonNull(scorer, "scorer")));
    }

    /**
     * Returns a builder of a population as of a date.
     *
     * @param scorer how people are counted, and against which job types
     * @param asOf the date for exams and judgements
     * @return a new builder without people
     * @throws UnmetStandingException if a standing is demanded and a figure would rest on a weaker fact
     */
    public static Builder builder(JobTypeScorer scorer, LocalDate asOf) {
        return new Builder(Basis.of(Objects.requireNonNull(scorer, "scorer"), asOf));
    }

    /**
     * {@return a collector of profiles, also of a parallel stream, whose job types ask only for skills}
     *
     * @param scorer how people are counted, and against which job types
     * @throws IllegalArgumentException if a job type asks for exams or judgements, which need a date
     * @throws UnmetStandingException if a standing is demanded and a figure would rest on a weaker fact
     */
    public static Collector<SkillProfile, ?, Population> collector(JobTypeScorer scorer) {
        return collector(Basis.of(Objects.requireNonNull(scorer, "scorer")));
    }

    /**
     * {@return a collector of profiles, also of a parallel stream, as of a date}
     *
     * @param scorer how people are counted, and against which job types
     * @param asOf the date for exams and judgements
     * @throws UnmetStandingException if a standing is demanded and a figure would rest on a weaker fact
     */
    public static Collector<SkillProfile, ?, Population> collector(JobTypeScorer scorer, LocalDate asOf) {
        return collector(Basis.of(Objects.requireNonNull(scorer, "scorer"), asOf));
    }

    private static Collector<SkillProfile, ?, Population> collector(Basis basis) {
        return Collector.of(
                () -> new Builder(basis),
                Builder::add,
                Builder::addCollected,
                Builder::build,
                Collector.Characteristics.UNORDERED);
    }

    /** {@return the framework that the people are judged by} */
    public Framework framework() {
        return basis.framework;
    }

    /**
     * Returns how many people there are.
     *
     * @return the number of people, 0 or more
     */
    public long people() {
        return columns.size();
    }

    /**
     * Returns these people and others, none of whom may be among these.
     *
     * @param others the others, counted by an equal scorer as of the same date
     * @return the population of all of them
     * @throws IllegalArgumentException if they were counted by another scorer or as of another date
     */
    public Population plus(Population others) {
        return new Builder(basis)
                .add(this)
                .add(Objects.requireNonNull(others, "others"))
                .build();
    }

    /**
     * Returns what the people hold together, in one pass over the bitmaps.
     *
     * @return how many hold each skill at each level, and how far they have met each job type
     */
    public Supply supply() {
        StepCounts counts = columns.count(List.copyOf(basis.packed.values()));
        ImmutableSupply.Builder supply = ImmutableSupply.builder()
                .framework(basis.framework)
                .rule(basis.scorer.rule())
                .asOf(basis.asOf())
                .people(people())
                .addAllUnscored(basis.scorer.unscored());
        for (int lane = 0; lane < basis.framework.skills().size(); lane++) {
            supply.addSkill(skill(lane, counts));
        }
        int packed = 0;
        for (JobType jobType : basis.framework.jobTypes()) {
            StepSet required = basis.packed.get(jobType.id());
            int place = basis.placeAmongOthers(jobType.id());
            if (required != null) {
                supply.addJobType(jobType(jobType, required.size(), packed, counts));
                packed++;
            } else if (place >= 0) {
                supply.addJobType(jobType(jobType, tallies.get(place)));
            }
        }
        return supply.build();
    }

    private SkillSupply skill(int lane, StepCounts counts) {
        Skill skill = basis.framework.skills().get(lane);
        LevelScale scale = basis.framework.scale(skill.scale());
        ImmutableSkillSupply.Builder supply = ImmutableSkillSupply.builder()
                .skill(skill)
                .notAssessed(counts.size() - counts.assessed(lane))
                .none(counts.assessed(lane) - counts.holding(lane, 1));
        int steps = scale.stepCount(scale.levels().get(0).id()); // each further level is one step more
        for (Level level : scale.levels()) {
            long atLeast = atLeast(steps, lane, counts);
            supply.addLevel(ImmutableLevelSupply.builder()
                    .level(level)
                    .atLeast(atLeast)
                    .exactly(steps == scale.stepCount() ? atLeast : atLeast - atLeast(steps + 1, lane, counts))
                    .build());
            steps++;
        }
        return supply.build();
    }

    private static long atLeast(int steps, int lane, StepCounts counts) {
        return steps == 0 ? counts.assessed(lane) : counts.holding(lane, steps);
    }

    private JobTypeSupply jobType(JobType jobType, int steps, int index, StepCounts counts) {
        long held = counts.countOf(index);
        long open = counts.openOf(index);
        long all = people() * steps;
        return supply(jobType)
                .certainMean(share(held, all))
                .possibleMean(share(held + open, all))
                .met(counts.covering(index))
                .open(counts.possiblyCovering(index) - counts.covering(index))
                .notMet(people() - counts.possiblyCovering(index))
                .build();
    }

    private static Optional<Share> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
    }

    private JobTypeSupply jobType(JobType jobType, JobTypeTally tally) {
        long met = tally.certain().atLeast(Share.ONE);
        long metOrOpen = tally.possible().atLeast(Share.ONE);
        return supply(jobType)
                .certainMean(tally.certain().mean())
                .possibleMean(tally.possible().mean())
                .met(met)
                .open(metOrOpen - met)
                .notMet(people() - metOrOpen)
                .build();
    }

    private ImmutableJobTypeSupply.Builder supply(JobType jobType) {
        return ImmutableJobTypeSupply.builder().jobType(jobType).standing(basis.scorer.standing(jobType.id()));
    }

    /**
     * Returns how many people have met which share of a job type.
     *
     * @param jobType the job type
     * @return the distribution of the certain and of the possible shares
     * @throws UnknownIdentifierException if the job type is not in the framework
     * @throws LevelNotStatedException if the job type asks for a level that is not stated
     */
    public JobTypeDistribution distribution(JobTypeId jobType) {
        Objects.requireNonNull(jobType, "jobType");
        ImmutableJobTypeDistribution.Builder distribution =
                ImmutableJobTypeDistribution.builder().jobType(basis.framework.jobType(jobType));
        Optional<StepSet> steps = basis.scorer.requiredSteps(jobType);
        if (steps.isPresent()) {
            return distribution
                    .certain(ShareDistribution.ofSteps(columns.holding(steps.get())))
                    .possible(ShareDistribution.ofSteps(columns.possiblyHolding(steps.get())))
                    .build();
        }
        JobTypeTally tally = tallies.get(basis.placeAmongOthers(jobType));
        return distribution.certain(tally.certain()).possible(tally.possible()).build();
    }

    /**
     * Returns which lines of a job type the people meet between them. The population of a unit so tells what the unit can do
     * though nobody in it can do all.
     *
     * @param jobType the job type
     * @return the number of people who meet each line
     * @throws UnknownIdentifierException if the job type is not in the framework
     * @throws LevelNotStatedException if the job type asks for a level that is not stated
     */
    public JobTypeCoverage coverage(JobTypeId jobType) {
        Objects.requireNonNull(jobType, "jobType");
        JobType known = basis.framework.jobType(jobType);
        ImmutableJobTypeCoverage.Builder coverage =
                ImmutableJobTypeCoverage.builder().jobType(known).people(people());
        if (basis.scorer.requiredSteps(jobType).isPresent()) {
            StepCounts counts = columns.count(List.of());
            known.items().forEach(item -> coverage.addLine(line(item, counts)));
            return coverage.build();
        }
        JobTypeTally tally = tallies.get(basis.placeAmongOthers(jobType));
        for (int line = 0; line < known.items().size(); line++) {
            coverage.addLine(LineCoverage.of(known.items().get(line), tally.met(line), tally.open(line)));
        }
        return coverage.build();
    }

    private LineCoverage line(JobTypeItem item, StepCounts counts) {
        SkillRequirement skill = (SkillRequirement) item.requirement();
        int lane = SkillLayout.of(basis.framework).lane(skill.skill());
        int steps = basis.framework.stepCount(skill.skill(), skill.level());
        return LineCoverage.of(item, counts.holding(lane, steps), counts.size() - counts.assessed(lane));
    }

    /**
     * Tells which one gap, closed, opens most job types to most people: for each skill and level, who would meet which job
     * types if everybody held the skill at least at that level.
     *
     * <p>A skill that was not assessed is closed as one that is not held. Gaps in exams and judgements are not among them.
     *
     * @return the gaps that open something, the one that opens most first, and of equal ones that of fewer steps and then
     *     the first in framework order; of a skill, only the levels that open more than a lower one does
     */
    public List<Opening> openings() {
        Map<Gap, Map<JobTypeId, Long>> closing = closing();
        List<Opening> openings = new ArrayList<>();
        closing.keySet().stream()
                .sorted(Comparator.comparingInt(Gap::steps).thenComparingInt(Gap::lane))
                .map(gap -> opening(gap, closing))
                .forEach(openings::add);
        openings.sort(Comparator.comparingLong(Opening::total).reversed());
        return List.copyOf(openings);
    }

    /** Returns for each skill and least level the people who lack nothing else of a job type. */
    private Map<Gap, Map<JobTypeId, Long>> closing() {
        Map<Gap, Map<JobTypeId, Long>> closing = new HashMap<>();
        basis.packed.forEach((jobType, required) -> {
            long[] lacking = columns.lackingOnly(required);
            for (int lane = 0; lane < lacking.length; lane++) {
                if (lacking[lane] > 0) {
                    closing.computeIfAbsent(new Gap(lane, required.stepCount(lane)), any -> new HashMap<>())
                            .put(jobType, lacking[lane]);
                }
            }
        });
        for (int place = 0; place < tallies.size(); place++) {
            JobTypeId jobType = basis.others.get(place).jobType.id();
            tallies.get(place)
                    .closing()
                    .forEach((gap, people) ->
                            closing.computeIfAbsent(gap, any -> new HashMap<>()).put(jobType, people));
        }
        return closing;
    }

    private Opening opening(Gap gap, Map<Gap, Map<JobTypeId, Long>> closing) {
        Map<JobTypeId, Long> opened = new HashMap<>();
        closing.forEach((each, people) -> {
            if (each.lane() == gap.lane() && each.steps() <= gap.steps()) {
                people.forEach((jobType, count) -> opened.merge(jobType, count, Long::sum));
            }
        });
        Skill skill = basis.framework.skills().get(gap.lane());
        return ImmutableOpening.builder()
                .skill(skill)
                .level(basis.framework.scale(skill.scale()).atSteps(gap.steps()).orElseThrow())
                .addAllJobTypes(basis.framework.jobTypes().stream()
                        .flatMap(jobType -> Optional.ofNullable(opened.get(jobType.id())).stream()
                                .map(count -> JobTypeOpening.of(jobType, count)))
                        .toList())
                .build();
    }

    /** {@return how many people are counted, and how} */
    @Override
    public String toString() {
        return people() + " people by " + basis;
    }

    /**
     * Collects people.
     *
     * <p>A builder can go on collecting after it has built. It is not safe for use by several threads: let each have one of
     * its own, and add up what they build.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Basis basis;
        private final StepColumns.Builder columns;
        private final List<JobTypeTally> tallies;

        private Builder(Basis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            this.columns = StepColumns.builder(SkillLayout.of(basis.framework).steps());
            this.tallies = basis.others.stream()
                    .map(each -> JobTypeTally.of(each.jobType))
                    .toList();
        }

        /**
         * Adds a person.
         *
         * @param profile what the person holds, in the framework of the scorer
         * @return this builder
         * @throws IllegalArgumentException if the profile is of another framework; nothing is added then
         * @throws UnknownIdentifierException if a job type asks for exams and the person passed one that no catalogue has;
         *     nothing is added then
         */
        public Builder add(SkillProfile profile) {
            Objects.requireNonNull(profile, "profile");
            basis.framework.requireSame(profile.framework());
            if (!tallies.isEmpty()) {
                addScores(profile);
            }
            columns.add(profile.steps());
            return this;
        }

        private void addScores(SkillProfile profile) {
            List<IndividualScorer.Result> results =
                    basis.others.stream().map(each -> each.score(profile)).toList();
            for (int place = 0; place < results.size(); place++) {
                tallies.get(place).add(results.get(place));
            }
        }

        /**
         * Adds the people of another population, none of whom may have been added.
         *
         * @param others the others, counted by an equal scorer as of the same date
         * @return this builder
         * @throws IllegalArgumentException if they were counted by another scorer or as of another date
         */
        public Builder add(Population others) {
            Objects.requireNonNull(others, "others");
            basis.requireSame(others.basis);
            columns.add(others.columns);
            addTallies(others.tallies);
            return this;
        }

        /** Adds what another builder of the same basis collected, without laying it out in columns first. */
        private Builder addCollected(Builder others) {
            columns.add(others.columns);
            addTallies(others.tallies);
            return this;
        }

        private void addTallies(List<JobTypeTally> others) {
            for (int place = 0; place < tallies.size(); place++) {
                tallies.get(place).add(others.get(place));
            }
        }

        /** {@return the people collected so far} */
        public Population build() {
            return new Population(
                    basis,
                    columns.build(),
                    tallies.stream().map(JobTypeTally::copy).toList());
        }
    }
}
