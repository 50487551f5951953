package io.github.digitalskillmap.json.document.migration;

import java.util.Set;

/**
 * The kinds of rules of a migration plan, and the keys that each has beside the kind.
 *
 * @since 0.1.0
 */
public enum RuleKind {
    /** A skill stays as it is. */
    SAME("skill", "confirmed"),

    /** A skill becomes another. It may have a map of levels. */
    RENAME("skill", "becomes", "confirmed"),

    /** A skill stays, and its levels become others. */
    RESCALE("skill", "levelMap", "confirmed"),

    /** A skill was one or the other of several. */
    SPLIT_ANY("skill", "parts", "confirmed"),

    /** A skill was several together. */
    SPLIT_ALL("skill", "parts", "confirmed"),

    /** Several skills become one. */
    MERGE("parts", "becomes", "take", "confirmed"),

    /** A skill is retired. */
    RETIRE("skill");

    private final Set<String> keys;

    RuleKind(String... keys) {
        this.keys = Set.of(keys);
    }

    /**
     * Tells whether a rule of this kind needs a key.
     *
     * @param key the key
     * @return true if the key must be there
     */
    public boolean needs(String key) {
        return keys.contains(key);
    }

    /**
     * Tells whether a rule of this kind can have a key.
     *
     * @param key the key
     * @return true if the key may be there
     */
    public boolean takes(String key) {
        return needs(key) || (this == RENAME && key.equals("levelMap"));
    }
}
