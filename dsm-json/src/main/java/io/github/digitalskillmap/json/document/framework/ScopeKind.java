package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** How a scope says which skills count, and the key that lists them. */
public enum ScopeKind implements Keyed {

    /** All skills count. */
    ANY,

    /** The skills of some categories count. */
    CATEGORIES("categories"),

    /** The skills of a list count. */
    SKILLS("skills");

    private final Set<String> needed;

    ScopeKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
