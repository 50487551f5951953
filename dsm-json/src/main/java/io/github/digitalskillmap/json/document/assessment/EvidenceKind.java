package io.github.digitalskillmap.json.document.assessment;

import java.util.Set;

/**
 * The kinds of evidence for a level, and the keys that each has beside the kind and the day.
 *
 * @since 0.1.0
 */
public enum EvidenceKind {
    /** Work or a project that was done. */
    WORK(Set.of("title", "difficulty", "role", "skills"), Set.of()),

    /** An exam that was passed. */
    EXAM(Set.of("exam"), Set.of("registeredOn", "expiresOn")),

    /** Training that was completed. */
    TRAINING(Set.of("title"), Set.of("expiresOn"));

    private final Set<String> needed;
    private final Set<String> possible;

    EvidenceKind(Set<String> needed, Set<String> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    /**
     * Tells whether evidence of this kind needs a key.
     *
     * @param key the key
     * @return true if the key must be there
     */
    public boolean needs(String key) {
        return needed.contains(key);
    }

    /**
     * Tells whether evidence of this kind can have a key.
     *
     * @param key the key
     * @return true if the key may be there
     */
    public boolean takes(String key) {
        return needs(key) || possible.contains(key);
    }
}
