package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the days of a document. */
public final class Day {

    private Day() {}

    /** Reads a day, if there is one, and tells if it is none of the calendar. */
    public static Optional<LocalDate> of(DocumentPath path, @Nullable String text, Findings findings) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = parse(text);
        if (day.isEmpty()) {
            findings.add(DocumentProblem.INVALID_DATE, path);
        }
        return day;
    }

    /** Reads a day, if it is one of the calendar. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
