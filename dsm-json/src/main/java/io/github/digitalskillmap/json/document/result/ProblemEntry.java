package io.github.digitalskillmap.json.document.result;

import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with data.
 *
 * @param code the stable name of this kind of problem, such as {@code skill-not-found}
 * @param severity what it does to the data: error or warning
 * @param path where in the data, as a JSON Pointer or the cell of a table; empty for the data as a whole
 * @param line the line, or the row of a table, counted from 1; null if it is not known
 * @param column the column, counted from 1; null if it is not known
 * @param message the sentence in each language
 * @since 0.1.0
 */
public record ProblemEntry(
        String code,
        String severity,
        String path,
        @Nullable Integer line,
        @Nullable Integer column,
        Message message) {

    /**
     * A sentence in each language.
     *
     * @param ja the Japanese sentence
     * @param en the English sentence
     * @since 0.1.0
     */
    public record Message(String ja, String en) {}

    /**
     * Returns the entry of a problem.
     *
     * @param problem the problem
     * @return the entry
     */
    public static ProblemEntry from(Problem problem) {
        return new ProblemEntry(
                problem.code().code(),
                Word.of(problem.severity()),
                problem.path().toString(),
                problem.position().map(Position::line).orElse(null),
                problem.position().map(Position::column).orElse(null),
                new Message(problem.message(Locale.JAPANESE), problem.message(Locale.ENGLISH)));
    }
}
