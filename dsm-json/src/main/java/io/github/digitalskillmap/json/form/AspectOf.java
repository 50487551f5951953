package io.github.digitalskillmap.json.form;

import io.github.digitalskillmap.adaptation.PartKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text that is the key of an aspect without which a part of a kind can be. It is told to readers of the schema; what else
 * is changed of the part decides whether it is right.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface AspectOf {

    /** Returns the kind of the part. */
    PartKind value();
}
