package io.github.digitalskillmap.json.mutation;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param <T> what is read
 * @param value what was read, or empty if the document was refused
 * @param problems every fault that was told
 */
record Answer<T>(Optional<T> value, List<Problem> problems) {

    static <T> Answer<T> of(Checked<T> checked) {
        return new Answer<>(checked.value(), checked.problems());
    }

    static <T> Answer<T> taken(T value) {
        return new Answer<>(Optional.of(value), List.of());
    }

    static <T> Answer<T> refused(List<Problem> problems) {
        return new Answer<>(Optional.empty(), problems);
    }
}
