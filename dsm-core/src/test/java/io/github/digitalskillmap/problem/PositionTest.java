package io.github.digitalskillmap.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest implements ValueContract<Position> {

    @Override
    public Position value() {
        return Position.of(12, 5);
    }

    @Override
    public List<Position> others() {
        return List.of(Position.of(12, 6), Position.of(13, 5));
    }

    @Test
    void of_lineAndColumn_keepsThem() {
        assertThat(value().line()).isEqualTo(12);
        assertThat(value().column()).isEqualTo(5);
        assertThat(value()).hasToString("12:5");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "-1,5", "5,-1"})
    void of_lessThanOne_throws(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Position.of(line, column))
                .withMessage("position must have line and column 1 or more, but was " + line + ":" + column);
    }

    @Test
    void compareTo_others_ordersByLineThenColumn() {
        assertThat(List.of(Position.of(2, 1), Position.of(1, 10), Position.of(1, 9)).stream()
                        .sorted())
                .containsExactly(Position.of(1, 9), Position.of(1, 10), Position.of(2, 1));
        assertThat(value()).isEqualByComparingTo(Position.of(12, 5));
    }
}
