package io.github.digitalskillmap.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidDataExceptionTest {

    @Test
    void message_severalProblems_hasALineForEach() {
        InvalidDataException exception =
                new InvalidDataException(List.of(InventedProblem.error(), InventedProblem.warning()));

        assertThat(exception.getMessage().lines())
                .containsExactly(
                        "/trees/2/height: tree '杉' is 40 m high; cut it [tree-too-tall]",
                        "there are leaves on the path; sweep it [leaves-on-the-path]");
        assertThat(exception.problems())
                .containsExactly(InventedProblem.error(), InventedProblem.warning())
                .isUnmodifiable();
    }

    @Test
    void new_noProblem_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidDataException(List.of()))
                .withMessage("an exception for invalid data must have at least one problem");
    }
}
