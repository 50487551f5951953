package io.github.digitalskillmap.identity;

/**
 * Something that has an identifier.
 *
 * @since 0.1.0
 */
public interface Identified {

    /** {@return the identifier} */
    Identifier id();
}
