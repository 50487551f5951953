package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.skill.LowestLevel;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A scale of which something is changed.
 *
 * @param entry what tells the part
 * @param lowest what the lowest level means: nothing or first-step; null if it is left alone
 * @param provenance where the scale is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record ScaleChange(
        @JsonUnwrapped @Valid IdName entry,
        @WordOf(LowestLevel.class) @Nullable String lowest,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static ScaleChange from(Amendments changes) {
        return new ScaleChange(
                IdName.from(changes.part()),
                changes.entry(Aspect.SCALE_LOWEST, Word::of),
                changes.provenance(Aspect.SCALE_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.SCALE_LOWEST, lowest, word -> Word.checked(LowestLevel.class, word));
        to.take(Aspect.SCALE_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
