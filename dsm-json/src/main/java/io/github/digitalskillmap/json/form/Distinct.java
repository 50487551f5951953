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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks a list in which nothing stands twice: no text, or no object with the same text under a key.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Distinct.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Distinct {

    /** Returns the key that tells the objects of the list apart; empty if it is a list of texts. */
    String by() default "";

    /** Returns the message; the reader writes its own. */
    String message() default "stands twice";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Tells whether nothing stands twice. */
    final class Check implements ConstraintValidator<Distinct, List<?>> {

        private String by = "";

        /** Returns the check. */
        public Check() {}

        @Override
        public void initialize(Distinct distinct) {
            by = distinct.by();
        }

        @Override
        public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
            return list == null || repeated(list, by, 1).isEmpty();
        }

        /**
         * Returns, of each entry that says the same as one before it, the index and that of the first which says so.
         *
         * @param most how many of them are asked for
         */
        public static Map<Integer, Integer> repeated(List<?> list, String by, int most) {
            Map<Object, Integer> seen = new HashMap<>();
            Map<Integer, Integer> repeated = new LinkedHashMap<>();
            for (int i = 0; i < list.size() && repeated.size() < most; i++) {
                Object said = list.get(i) instanceof Record object ? Keys.value(object, by) : list.get(i);
                Integer first = said == null ? null : seen.putIfAbsent(said, i);
                if (first != null) {
                    repeated.put(i, first);
                }
            }
            return repeated;
        }
    }
}
