package io.github.digitalskillmap.json.form;

import java.util.LinkedHashSet;
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

    /** Returns all keys that the kinds of an enum name. */
    static Set<String> spokenOf(Class<? extends Enum<? extends Keyed>> kinds) {
        Set<String> keys = new LinkedHashSet<>();
        for (Enum<? extends Keyed> kind : kinds.getEnumConstants()) {
            keys.addAll(((Keyed) kind).needed());
            keys.addAll(((Keyed) kind).possible());
        }
        return keys;
    }
}
