package io.github.digitalskillmap.json.document.assessment;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** The kinds of evidence for a level, and the keys that each has beside the kind and the day. */
public enum EvidenceKind implements Keyed {
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

    @Override
    public Set<String> needed() {
        return needed;
    }

    @Override
    public Set<String> possible() {
        return possible;
    }
}
