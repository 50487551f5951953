package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a table is told to be wrong. */
final class TableFaults {

    private TableFaults() {}

    /** Asserts that exactly the given problems were found, each told in English and then in Japanese. */
    static void assertFaults(Checked<?> checked, String... told) {
        assertFaults(checked.problems(), told);
    }

    static void assertFaults(List<Problem> problems, String... told) {
        assertThat(problems.stream()
                        .flatMap(problem -> Stream.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE))))
                .containsExactly(told);
    }
}
