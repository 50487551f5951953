package io.github.digitalskillmap.json.document.training;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** The kinds of what a programme of training serves, and the keys that each needs. */
public enum TopicKind implements Keyed {
    /** One skill, at any level. */
    SKILL("skill"),

    /** One level of one skill. */
    LEVEL("skill", "level"),

    /** The skills of one category. */
    CATEGORY("category"),

    /** Every skill. */
    EVERY_SKILL,

    /** Whatever skills are chosen as focus areas. */
    FOCUS_AREAS,

    /** One job type. */
    JOB_TYPE("jobType"),

    /** Every job type. */
    EVERY_JOB_TYPE,

    /** One exam. */
    EXAM("exam");

    private final Set<String> needed;

    TopicKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
