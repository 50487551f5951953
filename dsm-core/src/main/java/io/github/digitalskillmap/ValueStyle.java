package io.github.digitalskillmap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type of this library is generated.
 *
 * <p>The generated class stays package-private and never appears in a signature; a user sees the abstract type, its
 * static factories and its {@code Builder} interface. The annotation has source retention so that code compiled
 * against this library never needs the generator.
 *
 * @since 0.1.0
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        depluralize = true,
        depluralizeDictionary = {"alias:aliases"},
        strictBuilder = true,
        jdkOnly = true)
public @interface ValueStyle {}
