package io.github.digitalskillmap.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void verdict_allMeasurementsOnOneSide_isReachedOrShort() {
        assertThat(Goal.atMost(3, "x", "reading", Figure.of(List.of(2.0, 3.0, 2.5))))
                .hasToString("%-58s      2.5 x     (2.0-3.0)       <=   3.0 x      reached".formatted("reading"));
        assertThat(Goal.atMost(3, "x", "reading", Figure.of(List.of(3.1, 4.0))).verdict())
                .isEqualTo(Goal.Verdict.SHORT);
        assertThat(Goal.atLeast(8, "x", "scoring", Figure.of(List.of(8.0, 9.0))).verdict())
                .isEqualTo(Goal.Verdict.REACHED);
        assertThat(Goal.atLeast(8, "x", "scoring", Figure.of(List.of(7.0, 7.9))).verdict())
                .isEqualTo(Goal.Verdict.SHORT);
    }

    @Test
    void verdict_measurementsOnBothSides_isInconclusive() {
        assertThat(Goal.atMost(3, "x", "reading", Figure.of(List.of(2.9, 2.9, 3.1)))
                        .verdict())
                .isEqualTo(Goal.Verdict.INCONCLUSIVE);
        assertThat(Goal.atLeast(8, "x", "scoring", Figure.of(List.of(7.9, 9.0))).verdict())
                .isEqualTo(Goal.Verdict.INCONCLUSIVE);
    }

    @Test
    void toString_figureThatDoesNotVary_hasNoSpread() {
        assertThat(Goal.atMost(32, "bytes", "allocation", Figure.of(24)))
                .hasToString("%-58s     24.0 bytes                 <=  32.0 bytes  reached".formatted("allocation"));
    }
}
