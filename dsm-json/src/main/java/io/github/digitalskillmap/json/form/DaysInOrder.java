package io.github.digitalskillmap.json.form;

import io.github.digitalskillmap.json.problem.PartProblem;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks a record with a day that no other day of it may be before.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = DaysInOrder.Check.class)
@Repeatable(DaysInOrder.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DaysInOrder {

    /** Returns the key of the first day. */
    String first();

    /** Returns the keys of the days that are not before it. */
    String[] then();

    /** Returns what is told of a day before the first. */
    PartProblem problem();

    /** Returns the message; the reader writes its own. */
    String message() default "is before the first day";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** More than one day of a record begins something. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** Returns the constraints, one for each such day. */
        DaysInOrder[] value();
    }

    /** Tells whether the days are in order; a text that is no day is in no order. */
    final class Check implements ConstraintValidator<DaysInOrder, Record> {

        private String first = "";
        private String[] then = {};

        /** Returns the check. */
        public Check() {}

        @Override
        public void initialize(DaysInOrder days) {
            first = days.first();
            then = days.then();
        }

        @Override
        public boolean isValid(@Nullable Record object, ConstraintValidatorContext context) {
            Optional<LocalDate> begin = day(object, first);
            if (begin.isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean inOrder = true;
            for (String key : then) {
                if (day(object, key).filter(begin.get()::isAfter).isPresent()) {
                    inOrder = false;
                    context.buildConstraintViolationWithTemplate(key)
                            .addPropertyNode(key)
                            .addConstraintViolation();
                }
            }
            return inOrder;
        }

        private static Optional<LocalDate> day(@Nullable Record object, String key) {
            return object != null && Keys.value(object, key) instanceof String text && WrittenForm.DAY.matches(text)
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        }
    }
}
