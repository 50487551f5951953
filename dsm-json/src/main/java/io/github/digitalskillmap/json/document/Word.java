package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.provenance.Knowledge;
import java.util.Locale;

/** Writes what has a fixed set of values as a word of a document, such as {@code first-step}. */
final class Word {

    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Knowledge<?> knowledge) {
        if (knowledge instanceof Knowledge.Known<?>) {
            return "known";
        }
        return knowledge instanceof Knowledge.None<?> ? "none" : "unknown";
    }
}
