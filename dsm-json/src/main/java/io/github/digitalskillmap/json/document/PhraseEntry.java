package io.github.digitalskillmap.json.document;

import static io.github.digitalskillmap.json.form.WrittenForm.LANGUAGE;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language. A wording is a list of these, the original first.
 *
 * @param language the language tag, such as ja
 * @param mark whose words they are: official, translation or supplied
 */
public record PhraseEntry(
        @Required @Written(LANGUAGE) @Nullable String language,
        @Required @Filled @Nullable String text,
        @Required @WordOf(WordingMark.class) @Nullable String mark) {

    public static PhraseEntry from(Phrase phrase) {
        return new PhraseEntry(phrase.language().toLanguageTag(), phrase.text(), Word.of(phrase.mark()));
    }

    public static List<@Nullable PhraseEntry> from(Wording wording) {
        return Entries.of(wording.phrases(), PhraseEntry::from);
    }

    public static Wording toWording(@Nullable List<@Nullable PhraseEntry> phrases) {
        return Wording.of(Entries.parts(phrases, PhraseEntry::toPhrase));
    }

    private Phrase toPhrase() {
        return Phrase.of(
                Locale.forLanguageTag(requireNonNull(language)),
                requireNonNull(text),
                Word.checked(WordingMark.class, mark));
    }
}
