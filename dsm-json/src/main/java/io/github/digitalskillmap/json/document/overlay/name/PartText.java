package io.github.digitalskillmap.json.document.overlay.name;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import org.jspecify.annotations.Nullable;

/** A text that tells a part among those of its kind and owner. Each record of one says how it is written. */
public interface PartText {

    @Nullable
    String written();

    /** Returns the part that is told, if the text was checked. */
    default PartId part(PartKind kind, @Nullable String owner) {
        return PartName.parse(kind, owner, requireNonNull(written()));
    }
}
