package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** What is known of the figure of a guide, and the keys that tell it. */
public enum FigureKind implements Keyed {

    /** It is known. */
    KNOWN("wording", "requirement"),

    /** There is none. */
    NONE,

    /** It cannot be told. */
    UNKNOWN("why");

    private final Set<String> needed;

    FigureKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
