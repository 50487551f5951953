package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlacementTest {

    @Test
    void days_firstAndLastDay_areBothCounted() {
        assertThat(Forest.stay(Forest.GROVE, Forest.SEED, 0, 1).days()).isEqualTo(1);
        assertThat(Forest.stay(Forest.GROVE, Forest.SEED, 5, 366).days()).isEqualTo(366);
    }

    @Test
    void of_lastDayBeforeFirst_throwsWithoutTellingTheDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(Forest.GROVE, Forest.SEED, Forest.DAY, Forest.DAY.minusDays(1)))
                .withMessage("lastDay must not be before firstDay, but is");
    }

    @Test
    void toString_ofAPlacementAndAPass_tellsNothing() {
        assertThat(Forest.stay(Forest.GROVE, Forest.SEED, 0, 1)).hasToString("placement");
        assertThat(Forest.pass(Forest.TO_TREE, 0)).hasToString("gate pass");
    }
}
