package io.github.digitalskillmap.json.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes what was found in a document fit to stand in a sentence.
 *
 * @since 0.1.0
 */
public final class Quotation {

    static final int LONGEST = 40;

    /** So long may be what is named in a sentence of the core: often an identifier or several of them. */
    static final int LONGEST_NAMES = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Quotation() {}

    /**
     * Returns what was found, shortened and with invisible letters shown by their code points.
     *
     * @param found what was found
     * @return the text to quote
     */
    public static String of(String found) {
        return shortened(found, LONGEST);
    }

    /**
     * Returns a list of names, shortened and with invisible letters shown by their code points.
     *
     * @param found the names
     * @return the text to quote, longer than that of a single name
     */
    public static String ofNames(String found) {
        return shortened(found, LONGEST_NAMES);
    }

    private static String shortened(String found, int longest) {
        String shown = found;
        if (found.codePointCount(0, found.length()) > longest) {
            shown = found.substring(0, found.offsetByCodePoints(0, longest)) + "…";
        }
        return INVISIBLE
                .matcher(shown)
                .replaceAll(letter ->
                        String.format(Locale.ROOT, "<U+%04X>", letter.group().codePointAt(0)));
    }
}
