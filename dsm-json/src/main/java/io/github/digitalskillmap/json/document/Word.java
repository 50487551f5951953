package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.provenance.Knowledge;
import java.util.Locale;

/**
 * Writes what has a fixed set of values as a word of a document, such as {@code first-step}.
 *
 * @since 0.1.0
 */
public final class Word {

    private Word() {}

    /**
     * Returns the word of a constant.
     *
     * @param constant the constant
     * @return its name in lower case, with hyphens
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Knowledge<?> knowledge) {
        if (knowledge instanceof Knowledge.Known<?>) {
            return "known";
        }
        return knowledge instanceof Knowledge.None<?> ? "none" : "unknown";
    }
}
