package io.github.digitalskillmap.wording;

import java.util.Locale;
import org.immutables.value.Value;

/**
 * A text in one language, with the mark that says whose words they are.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Phrase {

    Phrase() {}

    /**
     * {@return a phrase}
     *
     * @param language the language of the text
     * @param text the text, not blank
     * @param mark whose words they are
     * @throws IllegalArgumentException if the text is blank or the locale names no language
     */
    public static Phrase of(Locale language, String text, WordingMark mark) {
        return ImmutablePhrase.builder()
                .language(language)
                .text(text)
                .mark(mark)
                .build();
    }

    /**
     * Returns the language of the text.
     *
     * @return a locale that names at least a language
     */
    public abstract Locale language();

    /** {@return the text, never blank} */
    public abstract String text();

    /**
     * Tells whose words the text is made of.
     *
     * @return the mark
     */
    public abstract WordingMark mark();

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("text of a phrase must not be blank");
        }
        if (language().getLanguage().isEmpty()) {
            throw new IllegalArgumentException("language of a phrase must name a language, but was '"
                    + language().toLanguageTag() + "'");
        }
    }

    /** {@return the text, without its language and mark} */
    @Override
    public final String toString() {
        return text();
    }
}
