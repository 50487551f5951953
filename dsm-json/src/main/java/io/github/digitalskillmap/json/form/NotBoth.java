package io.github.digitalskillmap.json.form;

import io.github.digitalskillmap.json.problem.PartProblem;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Marks a record of which only one of several keys may be there.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = NotBoth.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotBoth {

    /** Returns the keys. */
    String[] value();

    /** Returns what is told where there is more than one. */
    PartProblem problem();

    /** Returns the message; the reader writes its own. */
    String message() default "has two keys of which it may have one";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Tells whether there is at most one of the keys. */
    final class Check implements ConstraintValidator<NotBoth, Record> {

        private String[] keys = {};

        /** Returns the check. */
        public Check() {}

        @Override
        public void initialize(NotBoth notBoth) {
            keys = notBoth.value();
        }

        @Override
        public boolean isValid(@Nullable Record object, ConstraintValidatorContext context) {
            return object == null
                    || Arrays.stream(keys)
                                    .filter(key -> !Keys.isMissing(object, key))
                                    .count()
                            <= 1;
        }
    }
}
