package io.github.digitalskillmap.json.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the days of a document. */
public final class Day {

    private Day() {}

    /** Reads a day, if it is one of the calendar. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
