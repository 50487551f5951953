package io.github.digitalskillmap.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Problem ERROR = InventedProblem.error();
    private static final Problem WARNING = InventedProblem.warning();

    @Test
    void valid_withoutWarnings_hasTheValue() {
        Checked<String> checked = Checked.valid("secret", List.of());

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.value()).contains("secret");
        assertThat(checked.orElseThrow()).isEqualTo("secret");
        assertThat(checked.problems()).isEmpty();
        assertThat(checked).hasToString("valid");
    }

    @Test
    void valid_withWarnings_hasTheValueAndThem() {
        Checked<String> checked = Checked.valid("secret", List.of(WARNING));

        assertThat(checked.orElseThrow()).isEqualTo("secret");
        assertThat(checked.problems()).containsExactly(WARNING);
        assertThat(checked).hasToString("valid [there are leaves on the path; sweep it [leaves-on-the-path]]");
    }

    @Test
    void invalid_withAnError_hasNoValueAndAllProblems() {
        Checked<String> checked = Checked.invalid(List.of(WARNING, ERROR));

        assertThat(checked.isValid()).isFalse();
        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).containsExactly(WARNING, ERROR);
        assertThat(checked).hasToString("invalid [" + WARNING + ", " + ERROR + "]");
    }

    @Test
    void map_valid_makesSomethingElseWithTheSameProblems() {
        Checked<Integer> length = Checked.valid("secret", List.of(WARNING)).map(String::length);

        assertThat(length.orElseThrow()).isEqualTo(6);
        assertThat(length.problems()).containsExactly(WARNING);
    }

    @Test
    void map_invalid_keepsAllProblems() {
        Checked<Integer> length =
                Checked.<String>invalid(List.of(WARNING, ERROR)).map(String::length);

        assertThat(length.isValid()).isFalse();
        assertThat(length.problems()).containsExactly(WARNING, ERROR);
    }

    @Test
    void map_toNull_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Checked.valid("secret", List.of()).map(value -> null));
    }

    @Test
    void flatMap_valid_addsWhatIsFoundThen() {
        Checked<String> warned = Checked.valid("secret", List.of(WARNING));

        Checked<Integer> valid = warned.flatMap(value -> Checked.valid(value.length(), List.of(WARNING)));
        Checked<Integer> invalid = warned.flatMap(value -> Checked.invalid(List.of(ERROR)));

        assertThat(valid.orElseThrow()).isEqualTo(6);
        assertThat(valid.problems()).containsExactly(WARNING, WARNING);
        assertThat(invalid.isValid()).isFalse();
        assertThat(invalid.problems()).containsExactly(WARNING, ERROR);
    }

    @Test
    void flatMap_invalid_goesNoFurther() {
        Checked<Integer> length = Checked.<String>invalid(List.of(ERROR)).flatMap(value -> {
            throw new AssertionError("must not be called");
        });

        assertThat(length.problems()).containsExactly(ERROR);
    }

    @Test
    void orElseThrow_invalid_throwsAllProblems() {
        Checked<String> checked = Checked.invalid(List.of(WARNING, ERROR));

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(checked::orElseThrow)
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(WARNING, ERROR));
    }

    @Test
    void problems_always_areUnmodifiableAndApartFromTheListGiven() {
        List<Problem> given = new ArrayList<>(List.of(WARNING));
        Checked<String> checked = Checked.valid("secret", given);
        given.clear();

        assertThat(checked.problems()).containsExactly(WARNING).isUnmodifiable();
    }

    @Test
    void valid_withAnError_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.valid("secret", List.of(ERROR)))
                .withMessage("a valid value must not have errors, but has [" + ERROR + "]");
    }

    @Test
    void invalid_withoutAnError_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.invalid(List.of(WARNING)))
                .withMessage("an invalid value must have at least one error, but has [" + WARNING + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.invalid(List.of()))
                .withMessage("an invalid value must have at least one error, but has []");
    }

    @Test
    void valid_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Checked.valid(null, List.of()))
                .withMessage("value");
    }
}
