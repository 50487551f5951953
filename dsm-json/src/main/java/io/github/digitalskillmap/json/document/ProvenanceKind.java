package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** The {@linkplain io.github.digitalskillmap.provenance.Standing standings} of a fact, and what tells where it comes from. */
public enum ProvenanceKind implements Keyed {
    /** It stands in what is cited. */
    PUBLISHED(Set.of("citations"), Set.of("note")),

    /** It was read from what is cited, as the note says. */
    INFERRED(Set.of("citations", "note"), Set.of()),

    /** It is made up, as the note says. */
    SAMPLE(Set.of("note"), Set.of());

    private final Set<String> needed;
    private final Set<String> possible;

    ProvenanceKind(Set<String> needed, Set<String> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    @Override
    public Set<String> needed() {
        return needed;
    }

    @Override
    public Set<String> possible() {
        return possible;
    }
}
