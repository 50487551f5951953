package io.github.digitalskillmap.json.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days of records as people and spreadsheets write them: 2025-06-26, 2025/6/26 or 2025年6月26日, in any width. */
final class DayText {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private DayText() {}

    static Optional<LocalDate> parse(String text) {
        Matcher day =
                DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        try {
            return Optional.of(day.matches() ? of(day) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate of(Matcher day) {
        return LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(firstOf(day, 2, 4, 6)),
                Integer.parseInt(firstOf(day, 3, 5, 7)));
    }

    private static String firstOf(Matcher day, int... groups) {
        for (int group : groups) {
            if (day.group(group) != null) {
                return day.group(group);
            }
        }
        throw new IllegalStateException("a day that matches has a month and a day");
    }
}
