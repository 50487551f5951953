package io.github.digitalskillmap.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest implements ValueContract<Wording> {

    private static final Phrase JAPANESE = Phrase.of(Locale.JAPANESE, "UXデザイン", WordingMark.OFFICIAL);
    private static final Phrase ENGLISH = Phrase.of(Locale.ENGLISH, "UX design", WordingMark.TRANSLATION);

    @Override
    public Wording value() {
        return Wording.official(Locale.JAPANESE, "UXデザイン").translated(Locale.ENGLISH, "UX design");
    }

    @Override
    public List<Wording> others() {
        return List.of(
                Wording.official(Locale.JAPANESE, "UXデザイン"),
                Wording.supplied(Locale.JAPANESE, "UXデザイン"),
                Wording.of(List.of(ENGLISH, JAPANESE)),
                Wording.official(Locale.JAPANESE, "UXデザイン").translated(Locale.ENGLISH, "UX"));
    }

    @Test
    void official_anyText_isMarkedOfficialAndItsTranslationATranslation() {
        assertThat(value().phrases()).containsExactly(JAPANESE, ENGLISH);
        assertThat(value().original()).isEqualTo(JAPANESE);
        assertThat(value()).hasToString("UXデザイン");
    }

    @Test
    void supplied_anyText_isMarkedSupplied() {
        assertThat(Wording.supplied(Locale.JAPANESE, "仮").original())
                .isEqualTo(Phrase.of(Locale.JAPANESE, "仮", WordingMark.SUPPLIED));
    }

    @Test
    void text_languageThere_isThatText() {
        assertThat(value().text(Locale.ENGLISH)).isEqualTo("UX design");
        assertThat(value().text(Locale.JAPAN)).isEqualTo("UXデザイン");
        assertThat(value().phrase(Locale.UK)).contains(ENGLISH);
    }

    @Test
    void text_languageMissing_isTheOriginal() {
        assertThat(value().text(Locale.FRENCH)).isEqualTo("UXデザイン");
        assertThat(value().phrase(Locale.FRENCH)).isEmpty();
        assertThat(value().phrase(Locale.ROOT)).isEmpty();
    }

    @Test
    void spellings_textsSpeltAlike_areNotRepeated() {
        assertThat(value().spellings()).containsExactly(Spelling.of("UXデザイン"), Spelling.of("UX design"));
        assertThat(Wording.official(Locale.JAPANESE, "ＤＸ")
                        .translated(Locale.ENGLISH, "DX")
                        .spellings())
                .containsExactly(Spelling.of("DX"));
    }

    @Test
    void with_anotherLanguage_leavesTheOriginalAlone() {
        Wording japanese = Wording.official(Locale.JAPANESE, "UXデザイン");

        assertThat(japanese.with(ENGLISH)).isEqualTo(value());
        assertThat(japanese.phrases()).containsExactly(JAPANESE);
    }

    @Test
    void phrases_always_areUnmodifiableAndApartFromTheListGiven() {
        List<Phrase> given = new ArrayList<>(List.of(JAPANESE));
        Wording wording = Wording.of(given);
        given.add(ENGLISH);

        assertThat(wording.phrases()).containsExactly(JAPANESE).isUnmodifiable();
    }

    @Test
    void of_noPhrase_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of(List.of()))
                .withMessage("wording must have at least one phrase");
    }

    @Test
    void with_languageAlreadyThere_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().translated(Locale.US, "UX"))
                .withMessage("wording must have one phrase a language, but has two in 'en'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of(List.of(JAPANESE, JAPANESE)))
                .withMessage("wording must have one phrase a language, but has two in 'ja'");
    }

    @Test
    void official_blankText_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.official(Locale.JAPANESE, " "))
                .withMessage("text of a phrase must not be blank");
    }

    @Test
    void sentence_partThatIsAWording_isPutInEachLanguage() {
        Wording sentence = Wording.sentence("「%s」は %d 段", "\"%s\" has %d steps", value(), 3);

        assertThat(sentence.phrases())
                .containsExactly(
                        Phrase.of(Locale.JAPANESE, "「UXデザイン」は 3 段", WordingMark.SUPPLIED),
                        Phrase.of(Locale.ENGLISH, "\"UX design\" has 3 steps", WordingMark.SUPPLIED));
    }

    @Test
    void list_severalWordings_isJoinedInEachLanguage() {
        Wording two = Wording.supplied(Locale.JAPANESE, "二").translated(Locale.ENGLISH, "two");
        Wording percent = Wording.official(Locale.JAPANESE, "100%");

        Wording list = Wording.list(List.of(two, percent, two));

        assertThat(list.text(Locale.JAPANESE)).isEqualTo("二、100%、二");
        assertThat(list.text(Locale.ENGLISH)).isEqualTo("two, 100%, two");
    }

    @Test
    void list_oneWording_isThatWording() {
        Wording one = Wording.official(Locale.JAPANESE, "一");

        assertThat(Wording.list(List.of(one))).isEqualTo(one);
    }

    @Test
    void list_noWording_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.list(List.of()))
                .withMessage("list of wordings must have at least one part");
    }

    @Test
    void sentence_patternThatDoesNotFit_throws() {
        assertThatExceptionOfType(IllegalFormatException.class)
                .isThrownBy(() -> Wording.sentence("%s と %s", "%s and %s", "a"))
                .withMessage("Format specifier '%s'");
    }
}
