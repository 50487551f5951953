package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.ItemFulfilment;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A population gives exactly what scoring one by one gives, for requirements of every kind, by every rule. */
class PopulationProperties {

    /** People of whom many are alike, in any order. */
    record Staff(JobTypeScorer scorer, LocalDate asOf, List<SkillProfile> people) {

        static Staff of(List<SkillProfile> different, ScoringRule rule, LocalDate asOf, int size, long seed) {
            Framework framework = different.get(0).framework();
            JobTypeScorer scorer = JobTypeScorer.of(framework, GeneratedFrameworks.catalogueOf(framework))
                    .by(rule);
            Random random = new Random(seed);
            return new Staff(
                    scorer,
                    asOf,
                    Stream.generate(() -> different.get(random.nextInt(different.size())))
                            .limit(size)
                            .toList());
        }

        Population population() {
            return population(people);
        }

        Population population(List<SkillProfile> part) {
            Population.Builder population = Population.builder(scorer, asOf);
            part.forEach(population::add);
            return population.build();
        }

        List<JobType> jobTypes() {
            return scorer.framework().jobTypes().stream()
                    .filter(jobType -> jobType.skillsAtUnstatedLevels().isEmpty())
                    .toList();
        }

        JobTypeFulfilment score(SkillProfile person, JobType jobType) {
            return scorer.score(person, jobType.id(), asOf);
        }

        /** The score of each person, found once for those who are alike. */
        List<JobTypeFulfilment> scores(JobType jobType) {
            Map<SkillProfile, JobTypeFulfilment> found = new HashMap<>();
            return people.stream()
                    .map(person -> found.computeIfAbsent(person, any -> score(any, jobType)))
                    .toList();
        }

        @Override
        public String toString() {
            return people.size() + " people by " + scorer + " as of " + asOf;
        }
    }

    @Provide
    Arbitrary<Staff> staff() {
        Arbitrary<Integer> sizes = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 63, 64, 65, 127, 128, 129),
                Arbitraries.integers().between(2, 70));
        Arbitrary<ScoringRule> rules = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(ScoringRule.STEPS)), Tuple.of(1, Arbitraries.of(ScoringRule.all())));
        return Arbitraries.oneOf(GeneratedFrameworks.frameworks(), GeneratedFrameworks.plainFrameworks())
                .flatMap(framework -> Combinators.combine(
                                GeneratedFrameworks.profilesOf(framework)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(6),
                                rules,
                                GeneratedFrameworks.days(),
                                sizes,
                                Arbitraries.longs())
                        .as(Staff::of));
    }

    private static <T> long number(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void supply_ofSkills_countsWhatEachPersonHolds(@ForAll("staff") Staff staff) {
        Supply supply = staff.population().supply();
        Framework framework = staff.scorer().framework();

        assertThat(supply.people()).isEqualTo(staff.people().size());
        assertThat(supply.skills()).extracting(SkillSupply::skill).isEqualTo(framework.skills());
        for (SkillSupply skill : supply.skills()) {
            LevelScale scale = framework.scaleOf(skill.skill().id());
            int lane = SkillLayout.of(framework).lane(skill.skill().id());
            assertThat(skill.notAssessed())
                    .isEqualTo(number(staff.people(), person -> !person.steps().isAssessed(lane)));
            assertThat(skill.none())
                    .isEqualTo(number(
                            staff.people(),
                            person -> person.steps().isAssessed(lane)
                                    && person.steps().stepCount(lane) == 0));
            assertThat(skill.levels()).extracting(LevelSupply::level).isEqualTo(scale.levels());
            for (LevelSupply level : skill.levels()) {
                int steps = scale.stepCount(level.level().id());
                assertThat(level.atLeast())
                        .isEqualTo(number(
                                staff.people(),
                                person -> person.steps().isAssessed(lane)
                                        && person.steps().stepCount(lane) >= steps));
                assertThat(level.exactly())
                        .isEqualTo(number(
                                staff.people(),
                                person -> person.attainment(skill.skill().id())
                                        .level()
                                        .filter(level.level()::equals)
                                        .isPresent()));
            }
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void supply_ofJobTypes_isThatOfScoringOneByOne(@ForAll("staff") Staff staff) {
        Supply supply = staff.population().supply();

        assertThat(supply.jobTypes()).extracting(JobTypeSupply::jobType).isEqualTo(staff.jobTypes());
        assertThat(supply.unscored()).isEqualTo(staff.scorer().unscored());
        for (JobTypeSupply jobType : supply.jobTypes()) {
            List<JobTypeFulfilment> scores = staff.scores(jobType.jobType());
            assertThat(jobType.certainMean()).isEqualTo(mean(scores, JobTypeFulfilment::certainShare));
            assertThat(jobType.possibleMean()).isEqualTo(mean(scores, JobTypeFulfilment::possibleShare));
            assertThat(jobType.met()).isEqualTo(number(scores, score -> score.outcome() == Outcome.MET));
            assertThat(jobType.open()).isEqualTo(number(scores, score -> score.outcome() == Outcome.OPEN));
            assertThat(jobType.notMet()).isEqualTo(number(scores, score -> score.outcome() == Outcome.NOT_MET));
            scores.forEach(score -> assertThat(jobType.standing()).isEqualTo(score.standing()));
        }
    }

    private static Optional<Share> mean(List<JobTypeFulfilment> scores, Function<JobTypeFulfilment, Share> share) {
        Amount sum = scores.stream()
                .map(score -> Amount.of(1).times(share.apply(score)))
                .reduce(Amount.ZERO, Amount::plus);
        return scores.isEmpty() ? Optional.empty() : Optional.of(sum.of(Amount.of(scores.size())));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void distribution_ofAnyJobType_countsTheSharesOfEachPerson(@ForAll("staff") Staff staff) {
        Population population = staff.population();
        for (JobType jobType : staff.jobTypes()) {
            Map<Share, Long> certain = new HashMap<>();
            Map<Share, Long> possible = new HashMap<>();
            for (JobTypeFulfilment score : staff.scores(jobType)) {
                certain.merge(score.certainShare(), 1L, Long::sum);
                possible.merge(score.possibleShare(), 1L, Long::sum);
            }
            JobTypeDistribution distribution = population.distribution(jobType.id());

            assertThat(distribution.jobType()).isEqualTo(jobType);
            assertThat(distribution.certain().counts()).isEqualTo(certain);
            assertThat(distribution.possible().counts()).isEqualTo(possible);
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void coverage_ofAnyJobType_countsWhoMeetsEachLine(@ForAll("staff") Staff staff) {
        Population population = staff.population();
        for (JobType jobType : staff.jobTypes()) {
            List<List<ItemFulfilment>> people =
                    staff.scores(jobType).stream().map(JobTypeFulfilment::items).toList();
            JobTypeCoverage coverage = population.coverage(jobType.id());

            assertThat(coverage.lines()).extracting(LineCoverage::item).isEqualTo(jobType.items());
            for (int i = 0; i < coverage.lines().size(); i++) {
                int line = i;
                LineCoverage covered = coverage.lines().get(line);
                assertThat(covered.met()).isEqualTo(number(people, person -> outcome(person, line) == Outcome.MET));
                assertThat(covered.open()).isEqualTo(number(people, person -> outcome(person, line) == Outcome.OPEN));
            }
        }
    }

    private static Outcome outcome(List<ItemFulfilment> items, int line) {
        return items.get(line).fulfilment().outcome();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void openings_ofAnyGap_countWhoWouldMeetWhatTheyDoNotMeetNow(@ForAll("staff") Staff staff, @ForAll Random random) {
        List<Opening> openings = staff.population().openings();
        List<Skill> skills = staff.scorer().framework().skills();
        List<Opening> some = new ArrayList<>(openings);
        Collections.shuffle(some, random);
        some.stream()
                .limit(3)
                .forEach(opening -> assertThat(opened(openings, opening.skill(), opening.level(), staff))
                        .isEqualTo(reference(staff, opening.skill(), opening.level())));
        for (int i = 0; i < 3; i++) {
            Skill skill = skills.get(random.nextInt(skills.size()));
            LevelScale scale = staff.scorer().framework().scaleOf(skill.id());
            Level level = scale.atSteps(1 + random.nextInt(scale.stepCount())).orElseThrow();
            assertThat(opened(openings, skill, level, staff)).isEqualTo(reference(staff, skill, level));
        }
    }

    /** What a level opens is what the highest level at or below it opens that is told. */
    private static Map<JobType, Long> opened(List<Opening> openings, Skill skill, Level level, Staff staff) {
        LevelScale scale = staff.scorer().framework().scaleOf(skill.id());
        Map<JobType, Long> opened = new HashMap<>();
        openings.stream()
                .filter(opening -> opening.skill().equals(skill)
                        && scale.stepCount(opening.level().id()) <= scale.stepCount(level.id()))
                .max((one, other) -> Integer.compare(
                        scale.stepCount(one.level().id()),
                        scale.stepCount(other.level().id())))
                .ifPresent(opening ->
                        opening.jobTypes().forEach(jobType -> opened.put(jobType.jobType(), jobType.people())));
        return opened;
    }

    private static Map<JobType, Long> reference(Staff staff, Skill skill, Level level) {
        int lane = SkillLayout.of(staff.scorer().framework()).lane(skill.id());
        int steps = staff.scorer().framework().stepCount(skill.id(), level.id());
        Map<JobType, Long> opened = new HashMap<>();
        for (JobType jobType : staff.jobTypes()) {
            Map<SkillProfile, Boolean> opens = new HashMap<>();
            long people = number(
                    staff.people(),
                    person -> opens.computeIfAbsent(person, any -> {
                        SkillProfile raised =
                                any.steps().stepCount(lane) >= steps ? any : any.withLevel(skill.id(), level.id());
                        return staff.score(any, jobType).outcome() != Outcome.MET
                                && staff.score(raised, jobType).outcome() == Outcome.MET;
                    }));
            if (people > 0) {
                opened.put(jobType, people);
            }
        }
        return opened;
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void openings_anyStaff_standInOrder(@ForAll("staff") Staff staff) {
        List<Opening> openings = staff.population().openings();

        assertThat(openings).allMatch(opening -> opening.total() > 0);
        for (int i = 1; i < openings.size(); i++) {
            assertThat(openings.get(i).total())
                    .isLessThanOrEqualTo(openings.get(i - 1).total());
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void plus_partsInAnyOrderAndGrouping_givesTheSameAnswers(@ForAll("staff") Staff staff, @ForAll Random random) {
        int size = staff.people().size();
        int first = random.nextInt(size + 1);
        int second = first + random.nextInt(size - first + 1);
        List<SkillProfile> shuffled = new ArrayList<>(staff.people());
        Collections.shuffle(shuffled, random);
        Population a = staff.population(staff.people().subList(0, first));
        Population b = staff.population(staff.people().subList(first, second));
        Population c = staff.population(staff.people().subList(second, size));
        List<Object> whole = answers(staff, staff.population());

        assertThat(answers(staff, a.plus(b).plus(c))).isEqualTo(whole);
        assertThat(answers(staff, a.plus(b.plus(c)))).isEqualTo(whole);
        assertThat(answers(staff, c.plus(a).plus(b))).isEqualTo(whole);
        assertThat(answers(staff, staff.population(shuffled))).isEqualTo(whole);
        assertThat(answers(
                        staff,
                        staff.people().parallelStream().collect(Population.collector(staff.scorer(), staff.asOf()))))
                .isEqualTo(whole);
    }

    private static List<Object> answers(Staff staff, Population population) {
        List<Object> answers = new ArrayList<>();
        answers.add(population.supply());
        answers.add(population.openings());
        for (JobType jobType : staff.jobTypes()) {
            answers.add(population.distribution(jobType.id()));
            answers.add(population.coverage(jobType.id()));
        }
        return answers;
    }
}
