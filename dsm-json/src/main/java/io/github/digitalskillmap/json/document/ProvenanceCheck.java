package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.reading.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Checks nothing: the records say it, and citations are checked in one walk. To go with its last call. */
public final class ProvenanceCheck {

    public void check(DocumentPath path, @Nullable ProvenanceEntry provenance) {}
}
