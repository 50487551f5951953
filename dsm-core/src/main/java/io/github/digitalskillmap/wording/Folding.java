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

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500]");
    private static final Pattern WAVE = Pattern.compile("[\\u301C\\u223C]");
    private static final Pattern NOT_SEEN = Pattern.compile(
            "[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private Folding() {}

    static String of(String name) {
        String folded = Normalizer.normalize(NOT_SEEN.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
        folded = SPACE.matcher(folded).replaceAll("");
        folded = FULL_STOP.matcher(folded).replaceAll("");
        folded = DASH_AFTER_KATAKANA.matcher(folded).replaceAll("ー");
        folded = DASH.matcher(folded).replaceAll("-");
        folded = WAVE.matcher(folded).replaceAll("~").replace('\u2225', '\u2016');
        return folded.toLowerCase(Locale.ROOT);
    }
}
