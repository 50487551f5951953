package io.github.digitalskillmap.json.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a key that a document must not lack.
 *
 * <p>It stands beside {@code @Nullable}: a record also carries what a document lacks, until that is told.
 *
 * @since 0.1.0
 */
@NotNull
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Required {

    /** {@return the message; the reader writes its own} */
    String message() default "is missing";

    /** {@return the groups of the constraint} */
    Class<?>[] groups() default {};

    /** {@return what goes with the constraint} */
    Class<? extends Payload>[] payload() default {};
}
