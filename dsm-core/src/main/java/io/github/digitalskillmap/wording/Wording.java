package io.github.digitalskillmap.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One text in one or more languages, the original first.
 *
 * <p>The original is what the issuer wrote, or what was supplied where nothing was published. Further languages are
 * usually translations and say so.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Wording name = Wording.official(Locale.JAPANESE, "UXデザイン").translated(Locale.ENGLISH, "UX design");
 * name.text(Locale.ENGLISH);                // UX design
 * name.text(Locale.FRENCH);                 // UXデザイン, the original
 * name.phrase(Locale.ENGLISH).get().mark(); // TRANSLATION
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Wording {

    Wording() {}

    /**
     * {@return a wording of the given phrases}
     *
     * @param phrases the phrases, the original first, each in another language
     * @throws IllegalArgumentException if there is no phrase, or two are in the same language
     */
    public static Wording of(List<Phrase> phrases) {
        return ImmutableWording.builder()
                .addAllPhrases(Objects.requireNonNull(phrases, "phrases"))
                .build();
    }

    /**
     * Returns a wording whose original is official.
     *
     * @param language the language of the original
     * @param text the issuer's words, not blank
     * @return the wording, in that language only
     */
    public static Wording official(Locale language, String text) {
        return of(List.of(Phrase.of(language, text, WordingMark.OFFICIAL)));
    }

    /**
     * Returns a wording whose original was supplied because nothing was published.
     *
     * @param language the language of the original
     * @param text the supplied words, not blank
     * @return the wording, in that language only
     */
    public static Wording supplied(Locale language, String text) {
        return of(List.of(Phrase.of(language, text, WordingMark.SUPPLIED)));
    }

    /**
     * Returns a sentence of this library's own in Japanese and English.
     *
     * @param japanese the Japanese sentence, a pattern for {@link String#format(String, Object...)}; without
     *     parts, the sentence as it is
     * @param english the English sentence, a pattern with the same arguments
     * @param parts what the patterns name; a part that is itself a wording is put in each language
     * @return the wording, in Japanese and English
     * @throws java.util.IllegalFormatException if a pattern does not fit the parts
     */
    public static Wording sentence(String japanese, String english, Object... parts) {
        Objects.requireNonNull(parts, "parts");
        return supplied(Locale.JAPANESE, fill(Objects.requireNonNull(japanese, "japanese"), Locale.JAPANESE, parts))
                .with(Phrase.of(
                        Locale.ENGLISH,
                        fill(Objects.requireNonNull(english, "english"), Locale.ENGLISH, parts),
                        WordingMark.SUPPLIED));
    }

    /**
     * Returns several wordings as one list.
     *
     * @param parts the wordings, at least one
     * @return the wordings in their order, joined as Japanese and English join them
     * @throws IllegalArgumentException if there is none
     */
    public static Wording list(List<Wording> parts) {
        Objects.requireNonNull(parts, "parts");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("list of wordings must have at least one part");
        }
        return parts.size() == 1
                ? parts.get(0)
                : sentence(joined("、", Locale.JAPANESE, parts), joined(", ", Locale.ENGLISH, parts));
    }

    private static String joined(String separator, Locale language, List<Wording> parts) {
        return parts.stream().map(part -> part.text(language)).collect(Collectors.joining(separator));
    }

    private static String fill(String pattern, Locale language, Object[] parts) {
        if (parts.length == 0) {
            return pattern;
        }
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i] instanceof Wording wording ? wording.text(language) : parts[i];
        }
        return String.format(Locale.ROOT, pattern, texts);
    }

    /**
     * Returns the text in each of its languages.
     *
     * @return the phrases, the original first, never empty
     */
    public abstract List<Phrase> phrases();

    /** {@return the phrase that the others translate} */
    public final Phrase original() {
        return phrases().get(0);
    }

    /**
     * {@return the phrase, or empty if there is none in that language}
     *
     * @param language the language asked for; only its language subtag counts
     */
    public final Optional<Phrase> phrase(Locale language) {
        Objects.requireNonNull(language, "language");
        for (Phrase phrase : phrases()) {
            if (phrase.language().getLanguage().equals(language.getLanguage())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the text in a language. Where that language is missing, official words are given in the original and supplied
     * ones in English.
     *
     * @param language the language asked for; only its language subtag counts
     * @return the text, never blank
     */
    public final String text(Locale language) {
        Optional<Phrase> wanted = phrase(Objects.requireNonNull(language, "language"));
        if (wanted.isEmpty() && original().mark() == WordingMark.SUPPLIED) {
            wanted = phrase(Locale.ENGLISH);
        }
        return wanted.orElse(original()).text();
    }

    /**
     * Returns the spellings of the text, for look-up by name.
     *
     * @return the spelling in each language, without repetition
     */
    public final List<Spelling> spellings() {
        Set<Spelling> spellings = new LinkedHashSet<>();
        for (Phrase phrase : phrases()) {
            spellings.add(Spelling.of(phrase.text()));
        }
        return List.copyOf(spellings);
    }

    /**
     * Returns a copy with a translation added.
     *
     * @param language the language of the translation, other than those already there
     * @param text the translation, not blank
     * @return the wording with one more phrase
     * @throws IllegalArgumentException if that language is already there
     */
    public final Wording translated(Locale language, String text) {
        return with(Phrase.of(language, text, WordingMark.TRANSLATION));
    }

    /**
     * Returns a copy with a phrase added.
     *
     * @param phrase the phrase, in a language other than those already there
     * @return the wording with one more phrase
     * @throws IllegalArgumentException if that language is already there
     */
    public final Wording with(Phrase phrase) {
        Objects.requireNonNull(phrase, "phrase");
        List<Phrase> longer = new ArrayList<>(phrases());
        longer.add(phrase);
        return of(longer);
    }

    @Value.Check
    void check() {
        if (phrases().isEmpty()) {
            throw new IllegalArgumentException("wording must have at least one phrase");
        }
        Set<String> languages = new HashSet<>();
        for (Phrase phrase : phrases()) {
            if (!languages.add(phrase.language().getLanguage())) {
                throw new IllegalArgumentException("wording must have one phrase a language, but has two in '"
                        + phrase.language().getLanguage() + "'");
            }
        }
    }

    /**
     * Returns the original text.
     *
     * @return the text of the first phrase
     */
    @Override
    public final String toString() {
        return original().text();
    }
}
