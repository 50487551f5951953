package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepSetTest implements ValueContract<StepSet> {

    private static final StepLayout THREE_LANES = StepLayout.of(List.of(3, 3, 4));

    @Override
    public StepSet value() {
        return StepLayout.of(List.of(3, 3, 4)).empty().assessed(0, 2).assessed(1, 0);
    }

    @Override
    public List<StepSet> others() {
        return List.of(
                THREE_LANES.empty(),
                THREE_LANES.empty().assessed(0, 2),
                THREE_LANES.empty().assessed(0, 2).assessed(1, 1),
                THREE_LANES.empty().assessed(0, 2).assessed(1, 0).assessed(2, 0),
                THREE_LANES.empty().required(0, 2).assessed(1, 0),
                StepLayout.of(List.of(3, 3, 5)).empty().assessed(0, 2).assessed(1, 0));
    }

    @Test
    void empty_noLanes_coversItself() {
        StepSet none = StepLayout.of(List.of()).empty();

        assertThat(none.size()).isZero();
        assertThat(none.countOf(none)).isZero();
        assertThat(none.openOf(none)).isZero();
        assertThat(none.covers(none)).isTrue();
        assertThat(none).hasToString("[]");
    }

    @Test
    void assessed_withoutAnyStep_isAssessedAndHoldsNothing() {
        StepSet set = THREE_LANES.empty().assessed(1, 0);

        assertThat(set.isAssessed(1)).isTrue();
        assertThat(set.stepCount(1)).isZero();
        assertThat(set.isAssessed(0)).isFalse();
        assertThat(set.size()).isZero();
    }

    @Test
    void assessed_again_replacesTheLaneAndLeavesTheOriginal() {
        StepSet two = THREE_LANES.empty().assessed(0, 2);
        StepSet one = two.assessed(0, 1);

        assertThat(one.stepCount(0)).isEqualTo(1);
        assertThat(two.stepCount(0)).isEqualTo(2);
    }

    @Test
    void required_onAnAssessedLane_takesTheAssessmentAway() {
        StepSet set = THREE_LANES.empty().assessed(0, 2).required(0, 0);

        assertThat(set).isEqualTo(THREE_LANES.empty());
    }

    @Test
    void countOf_readmeExample_isFiveOfSeven() {
        StepLayout layout = StepLayout.of(List.of(3, 3, 3, 3));
        StepSet attained = layout.empty().assessed(0, 2).assessed(1, 3).assessed(2, 0);
        StepSet required =
                layout.empty().required(0, 2).required(1, 3).required(2, 1).required(3, 1);

        assertThat(required.size()).isEqualTo(7);
        assertThat(attained.countOf(required)).isEqualTo(5);
        assertThat(attained.openOf(required)).isEqualTo(1);
        assertThat(attained.covers(required)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 20})
    void openOf_fullLanesUpToTheTopBitOfAWord_countsEachStep(int words) {
        StepLayout layout = StepLayout.of(Collections.nCopies(2 * words, 31));
        StepSet required = layout.empty();
        for (int lane = 0; lane < layout.lanes(); lane++) {
            required = required.required(lane, 31);
        }

        assertThat(layout.words()).isEqualTo(words);
        assertThat(layout.empty().openOf(required)).isEqualTo(62 * words);
        assertThat(layout.empty().assessed(0, 0).openOf(required)).isEqualTo(62 * words - 31);
        assertThat(required.countOf(required)).isEqualTo(62 * words);
    }

    @Test
    void assessed_widestLane_holdsAllItsSteps() {
        StepSet set = StepLayout.of(List.of(62)).empty().assessed(0, 62);

        assertThat(set.stepCount(0)).isEqualTo(62);
        assertThat(set.size()).isEqualTo(62);
        assertThat(set.assessed(0, 61).covers(set)).isFalse();
    }

    @Test
    void layout_ofASet_isTheOneItWasMadeFrom() {
        assertThat(THREE_LANES.empty().assessed(0, 1).layout()).isSameAs(THREE_LANES);
    }

    @Test
    void toString_mixedLanes_tellsStepsAndWhatIsOpen() {
        assertThat(value()).hasToString("[2, 0, ?]");
        assertThat(THREE_LANES.empty().required(2, 4)).hasToString("[?, ?, 4]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void assessed_stepsOutOfRange_throws(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE_LANES.empty().assessed(1, steps))
                .withMessage("steps of lane 1 must be from 0 to 3, but were " + steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void required_stepsOutOfRange_throws(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE_LANES.empty().required(2, steps))
                .withMessage("steps of lane 2 must be from 0 to 4, but were " + steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void anyMethod_noSuchLane_throws(int lane) {
        StepSet set = THREE_LANES.empty();
        String message = "Index " + lane + " out of bounds for length 3";

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> set.assessed(lane, 0))
                .withMessage(message);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> set.required(lane, 0))
                .withMessage(message);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> set.isAssessed(lane))
                .withMessage(message);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> set.stepCount(lane))
                .withMessage(message);
    }

    @Test
    void countOpenAndCovers_differentLayouts_throw() {
        StepSet set = THREE_LANES.empty();
        StepSet foreign = StepLayout.of(List.of(3, 3)).empty();
        String message = "sets must have the same layout, but one has steps [3, 3, 4] and the other steps [3, 3]";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.countOf(foreign))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.openOf(foreign))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.covers(foreign))
                .withMessage(message);
    }

    @Test
    void countOf_equalLayoutOfAnotherInstance_counts() {
        StepSet required = StepLayout.of(List.of(3, 3, 4)).empty().required(0, 3);

        assertThat(value().countOf(required)).isEqualTo(2);
    }
}
