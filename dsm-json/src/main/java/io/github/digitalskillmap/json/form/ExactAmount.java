package io.github.digitalskillmap.json.form;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text that is written as a whole number or an exact fraction, 0 or more. It is told to readers of the schema; whoever
 * reads it counts again.
 *
 * @since 0.1.0
 */
@Pattern(regexp = "^(0|[1-9][0-9]*)(/[1-9][0-9]*)?$")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ExactAmount {}
