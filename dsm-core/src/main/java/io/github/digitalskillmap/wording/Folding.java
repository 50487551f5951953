package io.github.digitalskillmap.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds any name, by the tables of Unicode. It stands apart, so that they are loaded only when a name needs them. */
final class Folding {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FULL_STOP = Pattern.compile("(?<![0-9])\\.|\\.(?![0-9])");
    private static final Pattern DASH_AFTER_KATAKANA =
            Pattern.compile("(?<=[\\u30A1-\\u30FA\\u30FC])[-\\u2010-\\u2015\\u2212\\u2500]");

    private Folding() {}

    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        folded = SPACE.matcher(folded).replaceAll("");
        folded = FULL_STOP.matcher(folded).replaceAll("");
        folded = DASH_AFTER_KATAKANA.matcher(folded).replaceAll("ー");
        return folded.toLowerCase(Locale.ROOT);
    }
}
