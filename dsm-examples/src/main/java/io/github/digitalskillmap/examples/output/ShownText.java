package io.github.digitalskillmap.examples.output;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of data as it can stand on one line: letters that cannot be seen, that break the line or that turn its direction are shown by
 * their code points, such as {@code <U+001B>}.
 */
public final class ShownText {

    private static final String UNSEEN = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}";
    private static final Pattern IN_A_LINE = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern BUT_LINE_BREAKS = Pattern.compile("[" + UNSEEN + "&&[^\n]]");

    private ShownText() {}

    /** Returns a text with such letters shown. */
    public static String of(String text) {
        return shown(text, IN_A_LINE, "<U+%04X>");
    }

    /** Returns a text of HTML with such letters shown but for line breaks, which are blanks there. */
    public static String inMarkup(String markup) {
        return shown(markup, BUT_LINE_BREAKS, "&lt;U+%04X&gt;");
    }

    /** Returns a text of JSON that says the same with such letters escaped, which can only stand in its strings. */
    static String inJson(String json) {
        return BUT_LINE_BREAKS
                .matcher(json)
                .replaceAll(letter -> letter.group()
                        .chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04X", unit))
                        .collect(Collectors.joining()));
    }

    private static String shown(String text, Pattern unseen, String form) {
        return unseen.matcher(text)
                .replaceAll(letter ->
                        String.format(Locale.ROOT, form, letter.group().codePointAt(0)));
    }
}
