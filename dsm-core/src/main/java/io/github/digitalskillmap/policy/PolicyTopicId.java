package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.identity.Identifier;

/**
 * The identifier of a topic of a policy, such as {@code tokyo-policy:ways-onward}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PolicyTopicId extends Identifier {

    private PolicyTopicId(String text) {
        super(text);
    }

    /**
     * {@return the identifier with the given parts}
     *
     * @param namespace who defined it, in lower-case letters, digits and single hyphens
     * @param key its name within the namespace, in the same characters
     * @throws IllegalArgumentException if a part has other characters
     */
    public static PolicyTopicId of(String namespace, String key) {
        return new PolicyTopicId(text(namespace, key));
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code namespace:key}
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static PolicyTopicId parse(String text) {
        return new PolicyTopicId(text);
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code namespace:key}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static PolicyTopicId valueOf(String text) {
        return parse(text);
    }
}
