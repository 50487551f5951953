package io.github.digitalskillmap.json.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is a job type of a framework: a text with its identifier, its key alone or its name, or a {@code JobTypeId}.
 *
 * <p>Null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = KnownJobTypeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface KnownJobType {

    /**
     * Returns the edition of the framework.
     *
     * @return such as {@code tokyo-dsm@2.0.0}; empty for the preferred framework of this installation
     */
    String framework() default "";

    /**
     * Returns the message.
     *
     * @return the key of the message; {@code given} stands for the value and {@code edition} for the framework
     */
    String message() default "{io.github.digitalskillmap.json.constraint.KnownJobType.message}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what goes with the constraint} */
    Class<? extends Payload>[] payload() default {};
}
