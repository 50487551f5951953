package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The packed set against the plain one, and the laws of counting. */
class StepSetProperties {

    private static final int NOT_ASSESSED = -1;

    /** The same attained and required steps, packed and plain. */
    record Case(
            StepLayout layout,
            List<Integer> held,
            StepSet attained,
            ReferenceSteps plainAttained,
            StepSet required,
            ReferenceSteps plainRequired) {

        static Case of(List<Integer> stepsPerLane, int[] holding, int[] asking) {
            StepLayout layout = StepLayout.of(stepsPerLane);
            List<Integer> held = new ArrayList<>();
            StepSet attained = layout.empty();
            StepSet required = layout.empty();
            ReferenceSteps plainAttained = ReferenceSteps.empty();
            ReferenceSteps plainRequired = ReferenceSteps.empty();
            for (int lane = 0; lane < layout.lanes(); lane++) {
                int steps = holding[lane] % (layout.stepCount(lane) + 2) + NOT_ASSESSED;
                held.add(steps);
                if (steps != NOT_ASSESSED) {
                    attained = attained.assessed(lane, steps);
                    plainAttained = plainAttained.assessed(lane, steps);
                }
                int needed = asking[lane] % (layout.stepCount(lane) + 1);
                required = required.required(lane, needed);
                plainRequired = plainRequired.required(lane, needed);
            }
            return new Case(layout, held, attained, plainAttained, required, plainRequired);
        }

        @Override
        public String toString() {
            return layout + ", attained " + attained + ", required " + required;
        }
    }

    @Provide
    Arbitrary<List<Integer>> layouts() {
        Arbitrary<List<Integer>> mixed =
                Arbitraries.integers().between(1, 62).list().ofMinSize(1).ofMaxSize(300);
        Arbitrary<List<Integer>> small =
                Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(300);
        Arbitrary<List<Integer>> wide =
                Arbitraries.integers().between(60, 62).list().ofMinSize(1).ofMaxSize(40);
        Arbitrary<List<Integer>> exactFills = Arbitraries.of(
                        List.of(62),
                        List.of(61, 1),
                        List.of(1, 61),
                        List.of(31, 31),
                        List.of(30, 32),
                        Collections.nCopies(16, 3),
                        Collections.nCopies(32, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(groups -> groups.stream().flatMap(List::stream).toList());
        return Arbitraries.frequencyOf(
                Tuple.of(3, mixed), Tuple.of(3, small), Tuple.of(1, wide), Tuple.of(3, exactFills));
    }

    @Provide
    Arbitrary<Case> cases() {
        return layouts()
                .flatMap(layout -> Combinators.combine(choices(layout.size()), choices(layout.size()))
                        .as((holding, asking) -> Case.of(layout, holding, asking)));
    }

    private static Arbitrary<int[]> choices(int size) {
        return Arbitraries.integers()
                .between(0, 64 * 63 - 1)
                .array(int[].class)
                .ofSize(size)
                .withoutEdgeCases();
    }

    @Property
    void packed_anyCase_agreesWithPlain(@ForAll("cases") Case each) {
        assertThat(each.attained().countOf(each.required()))
                .isEqualTo(each.plainAttained().countOf(each.plainRequired()));
        assertThat(each.attained().openOf(each.required()))
                .isEqualTo(each.plainAttained().openOf(each.plainRequired()));
        assertThat(each.attained().covers(each.required()))
                .isEqualTo(each.plainAttained().covers(each.plainRequired()));
        assertThat(each.attained().size()).isEqualTo(each.plainAttained().size());
        assertThat(each.required().size()).isEqualTo(each.plainRequired().size());
        for (int lane = 0; lane < each.layout().lanes(); lane++) {
            assertThat(each.attained().stepCount(lane))
                    .isEqualTo(each.plainAttained().stepCount(lane));
            assertThat(each.required().stepCount(lane))
                    .isEqualTo(each.plainRequired().stepCount(lane));
            assertThat(each.attained().isAssessed(lane))
                    .isEqualTo(each.plainAttained().isAssessed(lane));
            assertThat(each.required().isAssessed(lane)).isFalse();
        }
    }

    @Property
    void assessedAndRequired_onALaneInUse_replaceThatLaneOnly(
            @ForAll("cases") Case each, @ForAll @IntRange(max = 299) int anyLane, @ForAll @IntRange(max = 62) int any) {
        int lane = anyLane % each.layout().lanes();
        int steps = any % (each.layout().stepCount(lane) + 1);

        assertAgree(
                each.layout(),
                each.attained().assessed(lane, steps),
                each.plainAttained().assessed(lane, steps));
        assertAgree(
                each.layout(),
                each.attained().required(lane, steps),
                each.plainAttained().required(lane, steps));
        assertAgree(
                each.layout(),
                each.required().assessed(lane, steps),
                each.plainRequired().assessed(lane, steps));
    }

    private static void assertAgree(StepLayout layout, StepSet packed, ReferenceSteps plain) {
        for (int lane = 0; lane < layout.lanes(); lane++) {
            assertThat(packed.stepCount(lane)).isEqualTo(plain.stepCount(lane));
            assertThat(packed.isAssessed(lane)).isEqualTo(plain.isAssessed(lane));
        }
        assertThat(packed.size()).isEqualTo(plain.size());
    }

    @Property
    void equals_twoSets_agreesWithPlain(@ForAll("cases") Case each) {
        assertThat(each.attained().equals(each.required()))
                .isEqualTo(each.plainAttained().equals(each.plainRequired()));
    }

    @Property
    void assessed_inAnyOrder_givesEqualSets(@ForAll("cases") Case each, @ForAll Random random) {
        List<Integer> lanes = new ArrayList<>(
                IntStream.range(0, each.layout().lanes()).boxed().toList());
        Collections.shuffle(lanes, random);

        StepSet shuffled = StepLayout.of(laneSteps(each.layout())).empty();
        for (int lane : lanes) {
            if (each.held().get(lane) != NOT_ASSESSED) {
                shuffled = shuffled.assessed(lane, each.held().get(lane));
            }
        }

        assertThat(shuffled).isEqualTo(each.attained()).hasSameHashCodeAs(each.attained());
        assertThat(shuffled).hasToString(each.attained().toString());
    }

    private static List<Integer> laneSteps(StepLayout layout) {
        return IntStream.range(0, layout.lanes()).mapToObj(layout::stepCount).toList();
    }

    @Property
    void countOf_anyCase_isFromZeroToSizeAndIsSizeExactlyWhenCovered(@ForAll("cases") Case each) {
        int count = each.attained().countOf(each.required());
        int open = each.attained().openOf(each.required());
        int size = each.required().size();

        assertThat(count).isBetween(0, size);
        assertThat(open).isBetween(0, size - count);
        assertThat(each.attained().covers(each.required())).isEqualTo(count == size);
    }

    @Property
    void assessed_raised_neverLowersTheCount(
            @ForAll("cases") Case each, @ForAll @IntRange(max = 299) int anyLane, @ForAll @IntRange(max = 62) int any) {
        int lane = anyLane % each.layout().lanes();
        int before = each.attained().stepCount(lane);
        StepSet raised =
                each.attained().assessed(lane, before + any % (each.layout().stepCount(lane) - before + 1));

        assertThat(raised.countOf(each.required()))
                .isGreaterThanOrEqualTo(each.attained().countOf(each.required()));
        if (each.attained().covers(each.required())) {
            assertThat(raised.covers(each.required())).isTrue();
        }
    }

    @Property
    void assessed_openSkill_onlyNarrowsCertainAndPossible(
            @ForAll("cases") Case each, @ForAll @IntRange(max = 62) int any) {
        int certain = each.attained().countOf(each.required());
        int possible = certain + each.attained().openOf(each.required());
        for (int lane = 0; lane < each.layout().lanes(); lane++) {
            if (!each.attained().isAssessed(lane)) {
                StepSet told =
                        each.attained().assessed(lane, any % (each.layout().stepCount(lane) + 1));
                int certainNow = told.countOf(each.required());
                int possibleNow = certainNow + told.openOf(each.required());

                assertThat(certainNow).isBetween(certain, possible);
                assertThat(possibleNow).isBetween(certainNow, possible);
            }
        }
    }

    @Property
    void countOf_surplusBeyondTheRequired_addsNothing(@ForAll("cases") Case each) {
        StepSet capped = each.layout().empty();
        for (int lane = 0; lane < each.layout().lanes(); lane++) {
            capped = capped.assessed(
                    lane,
                    Math.min(each.attained().stepCount(lane), each.required().stepCount(lane)));
        }

        assertThat(each.attained().countOf(each.required())).isEqualTo(capped.size());
    }

    @Property
    void countOf_setOfAnotherPerson_countsStepsAndNotThatSkillsWereAssessed(@ForAll("cases") Case each) {
        StepSet demanding = each.required();
        for (int lane = 0; lane < each.layout().lanes(); lane++) {
            demanding = demanding.assessed(lane, each.required().stepCount(lane));
        }

        assertThat(each.attained().countOf(demanding)).isEqualTo(each.attained().countOf(each.required()));
        assertThat(each.attained().openOf(demanding)).isEqualTo(each.attained().openOf(each.required()));
        assertThat(each.attained().covers(demanding)).isEqualTo(each.attained().covers(each.required()));
    }
}
