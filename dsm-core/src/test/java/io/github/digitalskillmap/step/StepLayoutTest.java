package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepLayoutTest implements ValueContract<StepLayout> {

    @Override
    public StepLayout value() {
        return StepLayout.of(List.of(3, 3, 4));
    }

    @Override
    public List<StepLayout> others() {
        return List.of(StepLayout.of(List.of(3, 4, 3)), StepLayout.of(List.of(3, 3)), StepLayout.of(List.of()));
    }

    @Test
    void of_validSteps_keepsThem() {
        StepLayout layout = StepLayout.of(List.of(1, 62, 3));

        assertThat(layout.lanes()).isEqualTo(3);
        assertThat(layout.stepCount(0)).isEqualTo(1);
        assertThat(layout.stepCount(1)).isEqualTo(62);
        assertThat(layout.stepCount(2)).isEqualTo(3);
    }

    @Test
    void of_listChangedLater_doesNotShow() {
        List<Integer> steps = new ArrayList<>(List.of(3, 3, 4));
        StepLayout layout = StepLayout.of(steps);
        steps.set(0, 1);

        assertThat(layout).isEqualTo(value());
    }

    @Test
    void of_tokyo_takesTwoWords() {
        assertThat(StepLayout.of(Collections.nCopies(22, 3)).words()).isEqualTo(2);
    }

    @Test
    void of_lanesThatFillAWordExactly_takeNoMoreThanThat() {
        assertThat(StepLayout.of(Collections.nCopies(16, 3)).words()).isEqualTo(1);
        assertThat(StepLayout.of(Collections.nCopies(17, 3)).words()).isEqualTo(2);
        assertThat(StepLayout.of(List.of(61, 1)).words()).isEqualTo(1);
        assertThat(StepLayout.of(List.of()).words()).isZero();
    }

    @Test
    void of_laneThatDoesNotFit_startsTheNextWord() {
        StepLayout layout = StepLayout.of(List.of(62, 1, 61));

        assertThat(layout.marker(0)).isZero();
        assertThat(layout.marker(1)).isEqualTo(64);
        assertThat(layout.marker(2)).isEqualTo(66);
        assertThat(layout.words()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 63, Integer.MAX_VALUE})
    void of_stepsOutOfRange_throws(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepLayout.of(List.of(3, steps)))
                .withMessage("steps of lane 1 must be from 1 to 62, but were " + steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void steps_noSuchLane_throws(int lane) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> value().stepCount(lane))
                .withMessage("Index " + lane + " out of bounds for length 3");
    }

    @Test
    void empty_anyLayout_hasNoStepAndNothingAssessed() {
        StepSet empty = value().empty();

        assertThat(empty.size()).isZero();
        assertThat(List.of(0, 1, 2)).noneMatch(empty::isAssessed);
    }

    @Test
    void toString_always_listsTheSteps() {
        assertThat(value()).hasToString("steps [3, 3, 4]");
    }
}
