package io.github.digitalskillmap.json;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes what was found in a document fit to stand in a sentence: shortened, on one line, with invisible letters shown.
 *
 * <p>For example, a text with a tab between two words is quoted as {@code Lv.2<U+0009>old}.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Quotation {

    static final int LONGEST = 40;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Quotation() {}

    /**
     * Quotes a text, without quotation marks.
     *
     * @param found the text
     * @return the text, its first 40 letters if it is longer
     */
    public static String of(String found) {
        String shown = found;
        if (found.codePointCount(0, found.length()) > LONGEST) {
            shown = found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "…";
        }
        return INVISIBLE
                .matcher(shown)
                .replaceAll(letter ->
                        String.format(Locale.ROOT, "<U+%04X>", letter.group().codePointAt(0)));
    }
}
