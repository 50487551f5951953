package io.github.digitalskillmap.json.document.exam;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** What is known of the level of an exam, and the key that tells it. */
public enum KnownLevelKind implements Keyed {

    /** It is known. */
    KNOWN("level"),

    /** There is none. */
    NONE,

    /** It cannot be told. */
    UNKNOWN("why");

    private final Set<String> needed;

    KnownLevelKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
