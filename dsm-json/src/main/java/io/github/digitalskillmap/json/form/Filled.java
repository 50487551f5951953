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
 * Marks a text that must not be blank if it is there. A text of full-width spaces is blank, too.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Filled.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Filled {

    /** What a text has that is not blank, as a pattern of a schema. */
    String PATTERN = "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    /** {@return the message; the reader writes its own} */
    String message() default "is blank";

    /** {@return the groups of the constraint} */
    Class<?>[] groups() default {};

    /** {@return what goes with the constraint} */
    Class<? extends Payload>[] payload() default {};

    /**
     * Tells whether a text is filled.
     *
     * @since 0.1.0
     */
    final class Check implements ConstraintValidator<Filled, String> {

        /** Returns the check. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !text.isBlank();
        }
    }
}
