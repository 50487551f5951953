package io.github.digitalskillmap.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepColumnsTest {

    private static final StepLayout TWO = StepLayout.of(List.of(3, 4));
    private static final StepLayout OTHER = StepLayout.of(List.of(3));

    private static StepColumns of(StepSet... sets) {
        StepColumns.Builder columns = StepColumns.builder(TWO);
        for (StepSet set : sets) {
            columns.add(set);
        }
        return columns.build();
    }

    @Test
    void count_ofNothing_isZero() {
        StepCounts counts = of().count(List.of(TWO.empty().required(0, 1)));

        assertThat(counts.size()).isZero();
        assertThat(counts.assessed(1)).isZero();
        assertThat(counts.holding(1, 4)).isZero();
        assertThat(counts.countOf(0)).isZero();
        assertThat(counts.openOf(0)).isZero();
        assertThat(counts.covering(0)).isZero();
        assertThat(counts.possiblyCovering(0)).isZero();
    }

    @Test
    void count_placeOutOfRange_isRefused() {
        StepCounts counts = of(TWO.empty()).count(List.of());

        assertThatThrownBy(() -> counts.assessed(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> counts.holding(0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> counts.holding(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> counts.countOf(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> counts.openOf(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> counts.covering(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> counts.possiblyCovering(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void add_anotherLayout_isRefused() {
        StepColumns.Builder columns = StepColumns.builder(TWO);

        assertThatThrownBy(() -> columns.add(OTHER.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("[3, 4]", "[3]");
        assertThatThrownBy(() -> columns.add(StepColumns.builder(OTHER).build()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(columns.build().size()).isZero();
    }

    @Test
    void add_builderToItself_isRefused() {
        StepColumns.Builder builder = StepColumns.builder(TWO);

        assertThatThrownBy(() -> builder.add(builder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("builder must not be added to itself");
    }

    @Test
    void count_requiredOfAnotherLayout_isRefused() {
        StepColumns columns = of(TWO.empty());

        assertThatThrownBy(() -> columns.count(List.of(OTHER.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("[3, 4]", "[3]");
        assertThatThrownBy(() -> columns.holding(OTHER.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> columns.possiblyHolding(OTHER.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> columns.lackingOnly(OTHER.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void build_twice_leavesTheFirstAsItWas() {
        StepColumns.Builder columns = StepColumns.builder(TWO).add(TWO.empty().assessed(0, 2));
        StepColumns one = columns.build();
        StepColumns two = columns.add(TWO.empty().assessed(0, 3)).build();

        assertThat(one.count(List.of()).holding(0, 1)).isEqualTo(1);
        assertThat(two.count(List.of()).holding(0, 1)).isEqualTo(2);
        assertThat(one).hasToString("1 sets of steps [3, 4]");
        assertThat(one.count(List.of())).hasToString("counts of 1 sets of steps [3, 4]");
    }

    @Test
    void transpose_squaresSideBySide_exchangesRowsAndColumnsOfEach() {
        Random random = new Random(64);
        long[][] squares = new long[BitSquares.SIDE][3];
        for (long[] row : squares) {
            Arrays.setAll(row, square -> random.nextLong());
        }
        long[][] turned = Arrays.stream(squares).map(long[]::clone).toArray(long[][]::new);
        BitSquares.transpose(turned);

        for (int row = 0; row < BitSquares.SIDE; row++) {
            for (int square = 0; square < 3; square++) {
                for (int bit = 0; bit < BitSquares.SIDE; bit++) {
                    assertThat(turned[bit][square] >>> row & 1).isEqualTo(squares[row][square] >>> bit & 1);
                }
            }
        }
    }

    @Test
    void columns_ofTwentyTwoSkillsOfThreeSteps_areElevenBytesASet() {
        StepLayout tokyo = StepLayout.of(Collections.nCopies(22, 3));

        assertThat(tokyo.columns()).isEqualTo(11 * Byte.SIZE);
    }
}
