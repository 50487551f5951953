package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.identity.Identifier;

/**
 * The identifier of a published document, such as {@code tokyo-dsm:digital-talent-policy-v2}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SourceId extends Identifier {

    private SourceId(String text) {
        super(text);
    }

    /**
     * {@return the identifier with the given parts}
     *
     * @param namespace who keeps the name, in lower-case letters, digits and single hyphens
     * @param key its name within the namespace, in the same characters
     * @throws IllegalArgumentException if a part has other characters
     */
    public static SourceId of(String namespace, String key) {
        return new SourceId(text(namespace, key));
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code namespace:key}
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static SourceId parse(String text) {
        return new SourceId(text);
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code namespace:key}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static SourceId valueOf(String text) {
        return parse(text);
    }
}
