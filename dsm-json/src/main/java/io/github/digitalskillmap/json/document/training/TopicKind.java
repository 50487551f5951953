package io.github.digitalskillmap.json.document.training;

import java.util.Set;

/**
 * The kinds of what a programme of training serves, and the keys that each needs.
 *
 * @since 0.1.0
 */
public enum TopicKind {
    /** One skill, at any level. */
    SKILL(Set.of("skill")),

    /** One level of one skill. */
    LEVEL(Set.of("skill", "level")),

    /** The skills of one category. */
    CATEGORY(Set.of("category")),

    /** Every skill. */
    EVERY_SKILL(Set.of()),

    /** Whatever skills are chosen as focus areas. */
    FOCUS_AREAS(Set.of()),

    /** One job type. */
    JOB_TYPE(Set.of("jobType")),

    /** Every job type. */
    EVERY_JOB_TYPE(Set.of()),

    /** One exam. */
    EXAM(Set.of("exam"));

    private final Set<String> needed;

    TopicKind(Set<String> needed) {
        this.needed = needed;
    }

    /**
     * Tells whether a topic of this kind has a key.
     *
     * @param key the key
     * @return true if the key must be there, false if it must not
     */
    public boolean needs(String key) {
        return needed.contains(key);
    }
}
