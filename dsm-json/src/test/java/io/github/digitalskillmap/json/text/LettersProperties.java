package io.github.digitalskillmap.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class LettersProperties {

    /** A letter that nobody sees makes no difference, and takes the way of texts that are not plain. */
    @Property(tries = 1000)
    void looks_plainText_areThoseOfAnyText(
            @ForAll @StringLength(max = 8) @CharRange(from = '!', to = '~') String text) {
        assertThat(Letters.looks(text)).isEqualTo(Letters.looks(text + "\u200B"));
    }

    @Property(tries = 1000)
    void looks_digits_areThoseWithoutZerosBefore(
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = '0', to = '1') String text) {
        assertThat(Letters.looks("00" + text)).isEqualTo(Letters.looks(text));
    }
}
