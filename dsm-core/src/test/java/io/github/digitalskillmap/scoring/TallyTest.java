package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({"3, 0, 3, MET", "2, 1, 3, OPEN", "0, 3, 3, OPEN", "2, 0, 3, NOT_MET", "1, 1, 3, NOT_MET"})
    void outcome_followsFromTheThreeNumbers(int held, int open, int required, Outcome expected) {
        assertThat(Tally.of(held, open, required).outcome()).isEqualTo(expected);
    }

    @Test
    void shares_areExact() {
        assertThat(Tally.of(2, 1, 6).certainShare()).isEqualTo(Share.of(1, 3));
        assertThat(Tally.of(2, 1, 6).possibleShare()).isEqualTo(Share.of(1, 2));
    }

    @Test
    void plus_addsEachNumber() {
        assertThat(Tally.of(1, 2, 4).plus(Tally.of(10, 20, 40))).isEqualTo(Tally.of(11, 22, 44));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "2, 0, 1", "1, 1, 1"})
    void of_moreThanIsRequired_throws(int held, int open, int required) {
        assertThatThrownBy(() -> Tally.of(held, open, required))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tally must require more than zero and no less than what is held and open, but was " + held
                        + " held, " + open + " open, " + required + " required");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 1", "0, -1, 1", "0, 0, -1"})
    void of_negativeNumber_throws(int held, int open, int required) {
        assertThatThrownBy(() -> Tally.of(held, open, required))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be 0 or more, but was -1");
    }

    @Test
    void of_fractions_staysExact() {
        Tally half = Tally.of(Amount.of(3), Share.of(1, 2), Share.of(5, 6));

        assertThat(half).hasToString("3/2 held, 1 open, 3 required");
        assertThat(half.plus(Tally.of(1, 0, 2)).certainShare()).isEqualTo(Share.of(1, 2));
    }
}
