package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part that is retired.
 *
 * @param <N> the keys that tell the part
 * @param entry what tells the part
 * @param withDependents whether what speaks of that part alone goes with it; null if not
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record Retired<N extends PartName>(
        @JsonUnwrapped @Valid N entry,
        @Nullable Boolean withDependents,
        @Valid @Nullable ProvenanceEntry by) {

    public static <N extends PartName> Retired<N> from(
            Change.RetirePart change, Function<PartId, N> name, @Nullable ProvenanceEntry by) {
        return new Retired<>(name.apply(change.id()), change.withDependents() ? true : null, by);
    }

    public Change change(PartKind kind, Origins origins) {
        return new Change.RetirePart(
                entry.part(kind), Boolean.TRUE.equals(withDependents), Optional.of(origins.provenance(by)));
    }
}
