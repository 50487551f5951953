package io.github.digitalskillmap.json;

import java.util.regex.Pattern;

/** Makes what was found in a document fit to stand in a sentence. */
final class Quotation {

    static final int LONGEST = 40;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Quotation() {}

    static String of(String found) {
        String shown = found;
        if (found.codePointCount(0, found.length()) > LONGEST) {
            shown = found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "…";
        }
        return INVISIBLE.matcher(shown).replaceAll("\uFFFD");
    }
}
