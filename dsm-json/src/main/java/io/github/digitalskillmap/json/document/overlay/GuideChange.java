package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.framework.FigureEntry;
import io.github.digitalskillmap.json.document.overlay.name.GuideName;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A guide of a rank of which something is changed.
 *
 * @param entry what tells the part
 * @param figure what is known of the figure; null if it is left alone
 * @param provenance where the guide is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record GuideChange(
        @JsonUnwrapped @Valid GuideName entry,
        @Valid @Nullable FigureEntry figure,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static GuideChange from(Amendments changes) {
        return new GuideChange(
                GuideName.from(changes.part()),
                changes.entry(Aspect.GUIDE_FIGURE, FigureEntry::from),
                changes.provenance(Aspect.GUIDE_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.GUIDE_FIGURE, figure, FigureEntry::toFigure);
        to.take(Aspect.GUIDE_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
