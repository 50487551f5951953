package io.github.digitalskillmap.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest implements ValueContract<Phrase> {

    @Override
    public Phrase value() {
        return Phrase.of(Locale.JAPANESE, "剪定", WordingMark.OFFICIAL);
    }

    @Override
    public List<Phrase> others() {
        return List.of(
                Phrase.of(Locale.ENGLISH, "剪定", WordingMark.OFFICIAL),
                Phrase.of(Locale.JAPANESE, "伐採", WordingMark.OFFICIAL),
                Phrase.of(Locale.JAPANESE, "剪定", WordingMark.TRANSLATION),
                Phrase.of(Locale.JAPANESE, "剪定", WordingMark.SUPPLIED));
    }

    @Test
    void of_validParts_keepsThem() {
        assertThat(value().language()).isEqualTo(Locale.JAPANESE);
        assertThat(value().text()).isEqualTo("剪定");
        assertThat(value().mark()).isEqualTo(WordingMark.OFFICIAL);
        assertThat(value()).hasToString("剪定");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n"})
    void of_blankText_throws(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(Locale.JAPANESE, blank, WordingMark.OFFICIAL))
                .withMessage("text of a phrase must not be blank");
    }

    @Test
    void of_localeWithoutLanguage_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(Locale.ROOT, "剪定", WordingMark.OFFICIAL))
                .withMessage("language of a phrase must name a language, but was 'und'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(Locale.forLanguageTag("und-JP"), "剪定", WordingMark.OFFICIAL))
                .withMessage("language of a phrase must name a language, but was 'und-JP'");
    }
}
