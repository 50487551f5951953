package io.github.digitalskillmap.json.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks a list of phrases that say the same, each in another language.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Words.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Words {

    /** The key of a phrase that tells its language. */
    String LANGUAGE = "language";

    /** Returns the message; the reader writes its own. */
    String message() default "has two texts in one language";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Tells whether each phrase is in another language. */
    final class Check implements ConstraintValidator<Words, List<?>> {

        /** Returns the check. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable List<?> phrases, ConstraintValidatorContext context) {
            return phrases == null || repeated(phrases, 1).isEmpty();
        }

        /**
         * Returns, of each phrase in the language of one before it, the index and that of the first in that language.
         *
         * @param most how many of them are asked for
         */
        public static Map<Integer, Integer> repeated(List<?> phrases, int most) {
            Map<String, Integer> seen = new HashMap<>();
            Map<Integer, Integer> repeated = new LinkedHashMap<>();
            for (int i = 0; i < phrases.size() && repeated.size() < most; i++) {
                String language = language(phrases.get(i));
                Integer first = language.isEmpty() ? null : seen.putIfAbsent(language, i);
                if (first != null) {
                    repeated.put(i, first);
                }
            }
            return repeated;
        }

        /** Returns the language of a phrase, without region; empty if it tells none that can be. */
        public static String language(@Nullable Object phrase) {
            Object tag = phrase instanceof Record object ? Keys.value(object, LANGUAGE) : null;
            return tag instanceof String text && WrittenForm.LANGUAGE.matches(text)
                    ? Locale.forLanguageTag(text).getLanguage()
                    : "";
        }
    }
}
