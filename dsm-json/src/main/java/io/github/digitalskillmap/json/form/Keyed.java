package io.github.digitalskillmap.json.form;

import java.util.Set;

/**
 * The kinds of something that a document writes with other keys for each. An enum of them says which.
 *
 * @since 0.1.0
 */
public interface Keyed {

    /**
     * Returns the keys that something of this kind must have.
     *
     * @return the keys, beside those that every kind has
     */
    Set<String> needed();

    /**
     * Returns the keys that something of this kind may have or lack.
     *
     * @return the keys, beside those that it must have
     */
    default Set<String> possible() {
        return Set.of();
    }
}
