package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/**
 * A text in one language. A wording is a list of these, the original first.
 *
 * @param language the language tag, such as ja
 * @param text the text
 * @param mark whose words they are: official, translation or supplied
 * @since 0.1.0
 */
public record PhraseEntry(String language, String text, String mark) {

    /**
     * Returns the entry of a phrase.
     *
     * @param phrase the phrase
     * @return the entry
     */
    public static PhraseEntry from(Phrase phrase) {
        return new PhraseEntry(phrase.language().toLanguageTag(), phrase.text(), Word.of(phrase.mark()));
    }

    /**
     * Returns the entries of a wording.
     *
     * @param wording the wording
     * @return an entry for each phrase, the original first
     */
    public static List<PhraseEntry> from(Wording wording) {
        return wording.phrases().stream().map(PhraseEntry::from).toList();
    }
}
