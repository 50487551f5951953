package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.identity.Identifier;

/**
 * The identifier of a role that judges people, such as {@code tokyo-dsm:mentor}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RoleId extends Identifier {

    private RoleId(String text) {
        super(text);
    }

    /**
     * {@return the identifier with the given parts}
     *
     * @param namespace who defined it, in lower-case letters, digits and single hyphens
     * @param key its name within the namespace, in the same characters
     * @throws IllegalArgumentException if a part has other characters
     */
    public static RoleId of(String namespace, String key) {
        return new RoleId(text(namespace, key));
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code namespace:key}
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static RoleId parse(String text) {
        return new RoleId(text);
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code namespace:key}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static RoleId valueOf(String text) {
        return parse(text);
    }
}
