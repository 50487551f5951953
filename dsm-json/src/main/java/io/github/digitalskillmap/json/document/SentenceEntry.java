package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the library says, in both of its languages.
 *
 * @param ja the text in Japanese
 * @param en the text in English
 */
public record SentenceEntry(
        @Required @Nullable String ja, @Required @Nullable String en) {

    public static SentenceEntry from(Wording wording) {
        return new SentenceEntry(wording.text(Locale.JAPANESE), wording.text(Locale.ENGLISH));
    }
}
