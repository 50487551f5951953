package io.github.digitalskillmap.career;

import io.github.digitalskillmap.identity.Identifier;

/**
 * The identifier of a published head count, such as {@code tokyo-dsm:ict-staff-2021-04}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class HeadCountId extends Identifier {

    private HeadCountId(String text) {
        super(text);
    }

    /**
     * {@return the identifier with the given parts}
     *
     * @param namespace who defined it, in lower-case letters, digits and single hyphens
     * @param key its name within the namespace, in the same characters
     * @throws IllegalArgumentException if a part has other characters
     */
    public static HeadCountId of(String namespace, String key) {
        return new HeadCountId(text(namespace, key));
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code namespace:key}
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static HeadCountId parse(String text) {
        return new HeadCountId(text);
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code namespace:key}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static HeadCountId valueOf(String text) {
        return parse(text);
    }
}
