package io.github.digitalskillmap.json.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of records as people and spreadsheets write them, in any width: 2025-06-26, 2025/6/26, 2025.6.26, 20250626,
 * 2025年6月26日, 令和7年6月26日 and R7.6.26, also with the day of the week behind it, and with midnight.
 */
final class DayText {

    private static final Map<String, JapaneseEra> ERAS = Map.ofEntries(
            Map.entry("令和", JapaneseEra.REIWA),
            Map.entry("令", JapaneseEra.REIWA),
            Map.entry("r", JapaneseEra.REIWA),
            Map.entry("平成", JapaneseEra.HEISEI),
            Map.entry("平", JapaneseEra.HEISEI),
            Map.entry("h", JapaneseEra.HEISEI),
            Map.entry("昭和", JapaneseEra.SHOWA),
            Map.entry("昭", JapaneseEra.SHOWA),
            Map.entry("s", JapaneseEra.SHOWA),
            Map.entry("大正", JapaneseEra.TAISHO),
            Map.entry("大", JapaneseEra.TAISHO),
            Map.entry("t", JapaneseEra.TAISHO));

    private static final String WEEKDAYS = "月火水木金土日";

    private static final String ERA = "(?:(令和?|平成?|昭和?|大正?|[rhst]) ?)?";

    private static final Pattern IN_WORDS = Pattern.compile(ERA + "(\\d{1,4}|元) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

    private static final Pattern WITH_SIGNS =
            Pattern.compile(ERA + "(\\d{1,4}|元)(?:-(\\d+)-|/(\\d+)/|\\.(\\d+)\\.)(\\d{1,4})");

    private static final Pattern DIGITS = Pattern.compile("()(\\d{4})(\\d{2})(\\d{2})");

    /** What spreadsheets count the days from 1954 to 2064 by. */
    private static final Pattern NUMBER = Pattern.compile("[2-5]\\d{4}");

    /** What may stand behind a day: that of the week, and midnight, which spreadsheets add. */
    private static final Pattern BEHIND =
            Pattern.compile("(.*?)(?: ?\\(([" + WEEKDAYS + "])(?:曜日?)?\\))?(?:[ t]0{1,2}:00(?::00(?:\\.0+)?)?)?");

    private DayText() {}

    /** Reads a text, which may be no day. */
    static WrittenDay read(String text) {
        Matcher whole = BEHIND.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " "));
        if (!whole.matches()) {
            return WrittenDay.NONE;
        }
        WrittenDay day = Stream.of(DIGITS, IN_WORDS, WITH_SIGNS)
                .map(pattern -> pattern.matcher(whole.group(1)))
                .filter(Matcher::matches)
                .findFirst()
                .map(DayText::read)
                .orElse(NUMBER.matcher(whole.group(1)).matches() ? WrittenDay.NUMBER : WrittenDay.NONE);
        return fits(whole.group(2), day) ? day : WrittenDay.NONE;
    }

    /** Reads an era, a year, a month, and a day as the last group: a group is null if it is not there. */
    private static WrittenDay read(Matcher written) {
        List<String> groups = IntStream.rangeClosed(1, written.groupCount())
                .mapToObj(written::group)
                .filter(group -> group != null && !group.isEmpty())
                .toList();
        boolean hasEra = ERAS.containsKey(groups.get(0));
        List<String> numbers = groups.subList(hasEra ? 1 : 0, groups.size());
        if (hasEra) {
            return ofEra(Objects.requireNonNull(ERAS.get(groups.get(0))), numbers);
        }
        return numbers.get(0).length() == 4 && numbers.get(2).length() <= 2 ? calendar(numbers) : withoutYear(numbers);
    }

    /** A year has four digits: which is which of 25/6/7 and 6/7/2025 nobody can tell. */
    private static WrittenDay withoutYear(List<String> numbers) {
        return numbers.get(0).length() <= 2 && !numbers.get(0).equals("元") ? WrittenDay.UNCLEAR : WrittenDay.NONE;
    }

    private static WrittenDay calendar(List<String> numbers) {
        return calendar(number(numbers.get(0)), number(numbers.get(1)), number(numbers.get(2)));
    }

    private static WrittenDay calendar(int year, int month, int day) {
        try {
            return WrittenDay.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return WrittenDay.NONE;
        }
    }

    private static WrittenDay ofEra(JapaneseEra era, List<String> numbers) {
        int year = number(numbers.get(0));
        int month = number(numbers.get(1));
        int day = number(numbers.get(2));
        try {
            return WrittenDay.of(LocalDate.from(JapaneseDate.of(era, year, month, day)));
        } catch (DateTimeException e) {
            int second = LocalDate.from(JapaneseDate.of(era, 2, 1, 1)).getYear();
            return year > 0 && calendar(second + year - 2, month, day).isDay()
                    ? WrittenDay.NOT_OF_ERA
                    : WrittenDay.NONE;
        }
    }

    private static int number(String digits) {
        return digits.equals("元") ? 1 : digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static boolean fits(@Nullable String weekday, WrittenDay read) {
        return weekday == null
                || !read.isDay()
                || WEEKDAYS.indexOf(weekday) + 1
                        == read.day().orElseThrow().getDayOfWeek().getValue();
    }
}
