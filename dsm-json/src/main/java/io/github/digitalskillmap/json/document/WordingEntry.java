package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, in a list of them.
 *
 * @param wording the text
 */
public record WordingEntry(@NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> wording) {

    public static WordingEntry from(Wording text) {
        return new WordingEntry(PhraseEntry.from(text));
    }

    public Wording toWording() {
        return PhraseEntry.toWording(wording);
    }
}
