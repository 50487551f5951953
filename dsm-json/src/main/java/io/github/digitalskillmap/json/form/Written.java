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
import org.jspecify.annotations.Nullable;

/**
 * Marks a text that is written in one form, if it is there. It must not be blank either.
 *
 * @since 0.1.0
 */
@Filled
@Documented
@Constraint(validatedBy = Written.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Written {

    /** Returns the form. */
    WrittenForm value();

    /** Returns a word that may stand in its place; empty if there is none. */
    String or() default "";

    /** Returns the message; the reader writes its own. */
    String message() default "is malformed";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Tells whether a text is so written; a blank one is told as blank. */
    final class Check implements ConstraintValidator<Written, String> {

        private @Nullable WrittenForm form;
        private String or = "";

        /** Returns the check. */
        public Check() {}

        @Override
        public void initialize(Written written) {
            form = written.value();
            or = written.or();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || text.equals(or) || form == null || form.matches(text);
        }
    }
}
