package io.github.digitalskillmap.json.document.career;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** What is known of the quotients that a workplace grows, and the keys that tell it. */
public enum GrowthKind implements Keyed {
    /** They are known. */
    KNOWN("quotients"),

    /** There are none. */
    NONE,

    /** They cannot be told. */
    UNKNOWN("why");

    private final Set<String> needed;

    GrowthKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
