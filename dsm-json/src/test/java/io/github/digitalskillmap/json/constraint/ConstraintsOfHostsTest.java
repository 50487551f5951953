package io.github.digitalskillmap.json.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsOfHostsTest {

    private static final Validator ENGLISH = validator(in(Locale.ENGLISH));
    private static final Validator JAPANESE = validator(in(Locale.JAPANESE));

    @Test
    void record_withNamesOfTheFramework_isValid() {
        Opening opening = new Opening(
                "UI/UXデザイナー",
                "主事",
                Map.of("ＵＸデザイン", "Lv.2", "tokyo-dsm:marketing", "1"),
                TokyoSkills.UX_DESIGN,
                TokyoLevels.LV3);

        assertThat(ENGLISH.validate(opening)).isEmpty();
    }

    @Test
    void record_withNothing_isValid() {
        assertThat(ENGLISH.validate(new Opening(null, null, Map.of(), null, null)))
                .isEmpty();
    }

    @Test
    void record_withOtherNames_isToldInEnglishAndJapanese() {
        Opening opening = new Opening(
                "wizard",
                "duke",
                Map.of("ux-design", "Lv.9"),
                SkillId.of("park", "gardening"),
                LevelId.parse("park:grade/2"));

        assertThat(told(ENGLISH, opening))
                .containsExactlyInAnyOrder(
                        "'wizard' is not a job type of tokyo-dsm@2.0.0; write the identifier of one, or in a field of text its name",
                        "'duke' is not a rank of tokyo-dsm@2.0.0; write the identifier of one, or in a field of text its name",
                        "'Lv.9' is not a level of tokyo-dsm@2.0.0 here; write the identifier of one, or in a field of text its label",
                        "'park:gardening' is not a skill of tokyo-dsm@2.0.0; write the identifier of one, or in a field of text its name",
                        "'park:grade/2' is not a level of tokyo-dsm@2.0.0 here; write the identifier of one, or in a field of text its label");
        assertThat(told(JAPANESE, opening))
                .containsExactlyInAnyOrder(
                        "ジョブタイプ 'wizard' は tokyo-dsm@2.0.0 にありません。識別子か、文字列の項目であれば名前を書いてください。",
                        "職層 'duke' は tokyo-dsm@2.0.0 にありません。識別子か、文字列の項目であれば名前を書いてください。",
                        "レベル 'Lv.9' はここで使える tokyo-dsm@2.0.0 のレベルにありません。識別子か、文字列の項目であれば表記を書いてください。",
                        "スキル 'park:gardening' は tokyo-dsm@2.0.0 にありません。識別子か、文字列の項目であれば名前を書いてください。",
                        "レベル 'park:grade/2' はここで使える tokyo-dsm@2.0.0 のレベルにありません。識別子か、文字列の項目であれば表記を書いてください。");
    }

    @Test
    void bean_ofAnotherInstalledFramework_isJudgedByThat() {
        Garden garden = new Garden();
        garden.skill = "gardening of old";
        garden.level = "4";
        garden.levelOfTokyo = "Lv.0";
        assertThat(ENGLISH.validate(garden)).isEmpty();

        garden.skill = "UXデザイン";
        garden.level = "0";
        garden.levelOfTokyo = "Lv.4";
        assertThat(told(ENGLISH, garden))
                .containsExactlyInAnyOrder(
                        "'UXデザイン' is not a skill of park@1.0.0; write the identifier of one, or in a field of text its name",
                        "'0' is not a level of park@1.0.0 here; write the identifier of one, or in a field of text its label",
                        "'Lv.4' is not a level of tokyo-dsm@2.0.0 here; write the identifier of one, or in a field of text its label");
    }

    @ParameterizedTest
    @CsvSource({
        "${1 + 1},$<U+007B>1 + 1<U+007D>",
        "{edition},<U+007B>edition<U+007D>",
        "$given,$given",
        "a\\b,a<U+005C>b",
        "\\${x},<U+005C>$<U+007B>x<U+007D>",
        "}{,<U+007D><U+007B>"
    })
    void message_ofAValueLikeAnExpression_evaluatesNothing(String skill, String said) {
        String expected = "'" + said
                + "' is not a skill of tokyo-dsm@2.0.0; write the identifier of one, or in a field of text its name";

        assertThat(told(ENGLISH, new Named(skill))).containsExactly(expected);
        assertThat(told(validator(new WithoutExpressions()), new Named(skill))).containsExactly(expected);
    }

    @Test
    void message_ofALongOrInvisibleValue_saysItShortened() {
        assertThat(told(ENGLISH, new Named("\u202Ex\n".repeat(100_000))))
                .singleElement()
                .satisfies(message -> assertThat(message).hasSizeLessThan(400).doesNotContain("\n", "\u202E"));
    }

    @Test
    void constraint_ofAnUnknownFramework_isRefused() {
        record Misnamed(
                @KnownSkill(framework = "park@9.0.0") String skill) {}

        assertThatThrownBy(() -> ENGLISH.validate(new Misnamed("x")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("framework must be one of [tokyo-dsm@2.0.0, park@1.0.0], but was 'park@9.0.0'");
    }

    @Test
    void constraint_ofAnUnknownSkill_isRefused() {
        record Misnamed(
                @KnownLevel(skill = "tokyo-dsm:gardening") String level) {}

        assertThatThrownBy(() -> ENGLISH.validate(new Misnamed("x")))
                .hasRootCauseInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void constraint_ofAnotherType_isRefused() {
        record Mistyped(@KnownSkill Integer skill) {}

        assertThatThrownBy(() -> ENGLISH.validate(new Mistyped(7)))
                .hasMessageContaining("value must be a text or an identifier, but is a java.lang.Integer");
    }

    private static List<String> told(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Validator validator(MessageInterpolator interpolator) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()
                .getValidator();
    }

    private static MessageInterpolator in(Locale language) {
        MessageInterpolator interpolator = new ParameterMessageInterpolator();
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return interpolator.interpolate(template, context, language);
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return interpolator.interpolate(template, context, language);
            }
        };
    }

    /** Stands for the standard interpolator: has expressions evaluated, and must never be given one. */
    private static final class WithoutExpressions extends AbstractMessageInterpolator {

        private final ParameterMessageInterpolator parameters = new ParameterMessageInterpolator();

        @Override
        protected String interpolate(Context context, Locale locale, String term) {
            assertThat(term).startsWith("{");
            return parameters.interpolate(term, context, Locale.ENGLISH);
        }
    }

    /** A host's record. */
    private record Opening(
            @KnownJobType @Nullable String jobType,
            @KnownRank @Nullable String rank,
            Map<@KnownSkill String, @KnownLevel(skill = "tokyo-dsm:ux-design") String> asked,
            @KnownSkill @Nullable SkillId skill,
            @KnownLevel @Nullable LevelId level) {}

    /** A host's record with one name. */
    private record Named(@KnownSkill String skill) {}

    /** A host's bean. */
    private static final class Garden {

        @KnownSkill(framework = "park@1.0.0")
        @Nullable
        String skill;

        @KnownLevel(framework = "park@1.0.0", scale = "park:grade")
        @Nullable
        String level;

        @KnownLevel
        @Nullable
        String levelOfTokyo;
    }
}
