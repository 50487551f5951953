package io.github.digitalskillmap.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest implements ValueContract<Spelling> {

    @Override
    public Spelling value() {
        return Spelling.of("UXデザイン");
    }

    @Override
    public List<Spelling> others() {
        return List.of(Spelling.of("UIデザイン"), Spelling.of("UXデザイナー"), Spelling.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "ＩＴストラテジー, ITストラテジー",
        "ITストラテジ\u2015, ITストラテジー",
        "ITストラテジ\u2014, ITストラテジー",
        "ITストラテジ\u2500, ITストラテジー",
        "ITストラテジ\u2212, ITストラテジー",
        "ITストラテジ-, ITストラテジー",
        "ITストラテジ－, ITストラテジー",
        "ITｽﾄﾗﾃｼﾞｰ, ITストラテジー",
        "it ストラテジー, ITストラテジー",
        "ＵＸデザイン, UXデザイン",
        "UI/UX デザイナー, UI/UXデザイナー",
        "UI/UX\u3000デザイナー, UI/UXデザイナー",
        "Ｗｅｂアプリ設計・開発, Webアプリ設計・開発",
        "Webｱﾌﾟﾘ設計･開発, Webアプリ設計・開発",
        "ＡＩエンジニアリング, AIエンジニアリング",
        "Lv１, Lv.1",
        "Lv1, Lv.1",
        "Lv．１, Lv.1",
        "lv. 1, Lv.1",
        "Lv.１.５, Lv.1.5"
    })
    void of_spellingsOfTheSameName_areEqual(String one, String other) {
        assertThat(Spelling.of(one)).isEqualTo(Spelling.of(other)).hasSameHashCodeAs(Spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Lv.1.5, Lv.15",
        "Lv.1, Lv.2",
        "ソフト, ソフトー",
        "デザイン-思考X, デザインX思考",
        "e-learning, eーlearning",
        "設計-開発, 設計ー開発",
        "ハト, バト"
    })
    void of_differentNames_areNotEqual(String one, String other) {
        assertThat(Spelling.of(one)).isNotEqualTo(Spelling.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\n", "\u00A0"})
    void of_blank_isEmpty(String blank) {
        assertThat(Spelling.of(blank)).hasToString("");
    }

    @Test
    void compareTo_anySpellings_isByFoldedForm() {
        assertThat(Spelling.of("ＵＸ").compareTo(Spelling.of("ux"))).isZero();
        assertThat(Spelling.of("b").compareTo(Spelling.of("A"))).isPositive();
        assertThat(Spelling.of("A").compareTo(Spelling.of("b"))).isNegative();
    }

    @Test
    void toString_always_isTheFoldedForm() {
        assertThat(Spelling.of("ＩＴ ストラテジ\u2015")).hasToString("itストラテジー");
        assertThat(Spelling.of("Lv. 1.5")).hasToString("lv1.5");
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException().isThrownBy(() -> Spelling.of(null)).withMessage("name");
    }
}
