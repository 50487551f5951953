package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of which something is changed. What is not mentioned stays as it is.
 *
 * @since 0.1.0
 */
public interface ChangedPart {

    /**
     * Returns what tells the part.
     *
     * @return the keys that tell it
     */
    PartName entry();

    /**
     * Returns where the change comes from.
     *
     * @return the provenance; null if from where the document does
     */
    @Nullable
    ProvenanceEntry by();

    /**
     * Returns the keys of what is left out of the part.
     *
     * @return the keys; empty if nothing is
     */
    default List<@Nullable String> without() {
        return List.of();
    }

    /**
     * Tells everything that is changed.
     *
     * @param kind the kind of the part
     * @param to takes each aspect with its entry, or null if it is left alone
     */
    void tell(PartKind kind, Aspects to);
}
