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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks a text that is one of the {@linkplain Word words} for the constants of an enum, if it is there. It must not be blank
 * either.
 *
 * @since 0.1.0
 */
@Filled
@Documented
@Constraint(validatedBy = WordOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface WordOf {

    /** Returns the enum. */
    Class<? extends Enum<?>> value();

    /** Returns the words of the enum that cannot be used here. */
    String[] except() default {};

    /** Tells whether a word counts in whatever case it is written. */
    boolean anyCase() default false;

    /** Returns the message; the reader writes its own. */
    String message() default "is none of the words";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Tells whether a text is one of the words; a blank one is told as blank. */
    final class Check implements ConstraintValidator<WordOf, String> {

        private List<String> words = List.of();
        private boolean anyCase;

        /** Returns the check. */
        public Check() {}

        @Override
        public void initialize(WordOf wordOf) {
            words = words(wordOf);
            anyCase = wordOf.anyCase();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.isBlank()
                    || words.stream().anyMatch(word -> anyCase ? word.equalsIgnoreCase(text) : word.equals(text));
        }

        /** Returns the words that can be used. */
        public static List<String> words(WordOf wordOf) {
            List<String> except = List.of(wordOf.except());
            return Word.all(wordOf.value()).stream()
                    .filter(word -> !except.contains(word))
                    .toList();
        }
    }
}
