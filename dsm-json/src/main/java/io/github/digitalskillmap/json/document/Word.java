package io.github.digitalskillmap.json.document;

import java.util.Locale;

/** Writes a constant as a word of a document, such as {@code first-step}. */
final class Word {

    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
