package io.github.digitalskillmap.examples.page;

import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;

/**
 * What a page says, in its language.
 *
 * @param language the language: Japanese, or English for any other
 */
public record PageText(Locale language) {

    /**
     * Says a sentence.
     *
     * @param japanese the sentence in Japanese, with {@code %s} for each part
     * @param english the sentence in English
     * @param parts what goes into the sentence
     * @return the sentence in the language of the page
     */
    public String say(String japanese, String english, Object... parts) {
        return text(Wording.sentence(japanese, english, parts));
    }

    /**
     * Says a wording in the language of the page.
     *
     * @param wording the wording
     * @return its text
     */
    public String text(Wording wording) {
        return wording.text(language);
    }
}
