package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Many sets as columns against the same sets one by one. */
class StepColumnsProperties {

    record Case(StepLayout layout, List<StepSet> sets, StepSet required) {

        static Case of(List<Integer> stepsPerLane, int size, long seed) {
            Random random = new Random(seed);
            StepLayout layout = StepLayout.of(stepsPerLane);
            int needed = 1 + random.nextInt(layout.lanes());
            StepSet required = layout.empty();
            for (int lane : some(layout, random, needed)) {
                required = required.required(lane, random.nextInt(layout.stepCount(lane) + 1));
            }
            StepSet all = required;
            return new Case(
                    layout,
                    Stream.generate(() -> attained(all, random)).limit(size).toList(),
                    required);
        }

        /** Half of the lanes hold just about what is required, so that a good many sets lack little. */
        private static StepSet attained(StepSet required, Random random) {
            StepLayout layout = required.layout();
            StepSet attained = layout.empty();
            for (int lane = 0; lane < layout.lanes(); lane++) {
                int near = Math.min(layout.stepCount(lane), required.stepCount(lane) + random.nextInt(2));
                switch (random.nextInt(6)) {
                    case 0 -> attained = attained.cleared(lane);
                    case 1 -> attained = attained.assessed(lane, random.nextInt(layout.stepCount(lane) + 1));
                    default -> attained = attained.assessed(lane, near);
                }
            }
            return attained;
        }

        private static List<Integer> some(StepLayout layout, Random random, int count) {
            List<Integer> lanes =
                    new ArrayList<>(IntStream.range(0, layout.lanes()).boxed().toList());
            Collections.shuffle(lanes, random);
            return lanes.subList(0, count);
        }

        StepColumns columns() {
            return collect(layout, sets);
        }

        @Override
        public String toString() {
            return sets.size() + " sets of " + layout + ", required " + required;
        }
    }

    private static StepColumns collect(StepLayout layout, List<StepSet> sets) {
        StepColumns.Builder columns = StepColumns.builder(layout);
        sets.forEach(columns::add);
        return columns.build();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Integer>> layouts = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(40)),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(1, 62)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(9)),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(22, 3))));
        Arbitrary<Integer> sizes = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 63, 64, 65, 127, 128, 129, 8_191, 8_192, 8_193),
                Arbitraries.integers().between(0, 2_200));
        return Combinators.combine(layouts, sizes, Arbitraries.longs()).as(Case::of);
    }

    private static long number(List<StepSet> sets, ToIntFunction<StepSet> count, int wanted) {
        return sets.stream().filter(set -> count.applyAsInt(set) == wanted).count();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void count_anySets_isTheSumOverThem(@ForAll("cases") Case each) {
        StepCounts counts = each.columns().count(List.of(each.layout().empty(), each.required()));

        assertThat(counts.size()).isEqualTo(each.sets().size());
        for (int lane = 0; lane < each.layout().lanes(); lane++) {
            int here = lane;
            assertThat(counts.assessed(lane))
                    .isEqualTo(each.sets().stream()
                            .filter(set -> set.isAssessed(here))
                            .count());
            for (int step = 1; step <= each.layout().stepCount(lane); step++) {
                int least = step;
                assertThat(counts.holding(lane, step))
                        .isEqualTo(each.sets().stream()
                                .filter(set -> set.stepCount(here) >= least)
                                .count());
            }
        }
        assertThat(counts.countOf(1))
                .isEqualTo(each.sets().stream()
                        .mapToInt(set -> set.countOf(each.required()))
                        .sum());
        assertThat(counts.openOf(1))
                .isEqualTo(each.sets().stream()
                        .mapToInt(set -> set.openOf(each.required()))
                        .sum());
        assertThat(counts.countOf(0)).isZero();
        assertThat(counts.openOf(0)).isZero();
        assertThat(counts.covering(0)).isEqualTo(each.sets().size());
        assertThat(counts.covering(1))
                .isEqualTo(each.sets().stream()
                        .filter(set -> set.covers(each.required()))
                        .count());
        assertThat(counts.possiblyCovering(1))
                .isEqualTo(number(
                        each.sets(),
                        set -> set.countOf(each.required()) + set.openOf(each.required()),
                        each.required().size()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void holding_anySets_countsThemByTheNumberOfSteps(@ForAll("cases") Case each) {
        long[] holding = each.columns().holding(each.required());
        long[] possibly = each.columns().possiblyHolding(each.required());

        assertThat(holding).hasSize(each.required().size() + 1);
        assertThat(possibly).hasSameSizeAs(holding);
        for (int steps = 0; steps < holding.length; steps++) {
            assertThat(holding[steps]).isEqualTo(number(each.sets(), set -> set.countOf(each.required()), steps));
            assertThat(possibly[steps])
                    .isEqualTo(number(
                            each.sets(), set -> set.countOf(each.required()) + set.openOf(each.required()), steps));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void lackingOnly_anySets_countsThoseThatCoverAllElse(@ForAll("cases") Case each) {
        long[] lacking = each.columns().lackingOnly(each.required());

        for (int lane = 0; lane < each.layout().lanes(); lane++) {
            StepSet allElse = each.required().cleared(lane);
            assertThat(lacking[lane])
                    .isEqualTo(each.sets().stream()
                            .filter(set -> set.covers(allElse) && !set.covers(each.required()))
                            .count());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void add_partsInAnyOrderAndGrouping_givesTheSameCounts(@ForAll("cases") Case each, @ForAll Random random) {
        int size = each.sets().size();
        int first = random.nextInt(size + 1);
        int second = first + random.nextInt(size - first + 1);
        StepColumns a = collect(each.layout(), each.sets().subList(0, first));
        StepColumns b = collect(each.layout(), each.sets().subList(first, second));
        StepColumns c = collect(each.layout(), each.sets().subList(second, size));
        StepColumns.Builder stepwise = StepColumns.builder(each.layout()).add(a);
        StepColumns begun = stepwise.build();
        StepColumns left = stepwise.add(b).add(c).build();
        StepColumns right = StepColumns.builder(each.layout())
                .add(StepColumns.builder(each.layout()).add(c).add(b).build())
                .add(a)
                .build();

        assertThat(begun.size()).isEqualTo(first);
        assertThat(answers(begun, each.required())).isEqualTo(answers(a, each.required()));
        assertThat(answers(left, each.required())).isEqualTo(answers(each.columns(), each.required()));
        assertThat(answers(right, each.required())).isEqualTo(answers(each.columns(), each.required()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void add_builder_isAsIfItsSetsWereAdded(@ForAll("cases") Case each, @ForAll Random random) {
        int first = random.nextInt(each.sets().size() + 1);
        StepColumns.Builder one = StepColumns.builder(each.layout());
        each.sets().subList(0, first).forEach(one::add);
        StepColumns.Builder other = StepColumns.builder(each.layout());
        each.sets().subList(first, each.sets().size()).forEach(other::add);
        StepColumns alone = other.build();

        assertThat(answers(one.add(other).build(), each.required()))
                .isEqualTo(answers(each.columns(), each.required()));
        assertThat(answers(other.build(), each.required())).isEqualTo(answers(alone, each.required()));
    }

    private static List<Object> answers(StepColumns columns, StepSet required) {
        StepCounts counts = columns.count(List.of(required));
        List<Object> answers = new ArrayList<>(List.of(counts.size(), counts.covering(0), counts.possiblyCovering(0)));
        for (int lane = 0; lane < columns.layout().lanes(); lane++) {
            answers.add(counts.assessed(lane));
            for (int step = 1; step <= columns.layout().stepCount(lane); step++) {
                answers.add(counts.holding(lane, step));
            }
        }
        Stream.of(columns.holding(required), columns.possiblyHolding(required), columns.lackingOnly(required))
                .forEach(numbers -> answers.add(IntStream.range(0, numbers.length)
                        .mapToObj(place -> numbers[place])
                        .toList()));
        return answers;
    }
}
