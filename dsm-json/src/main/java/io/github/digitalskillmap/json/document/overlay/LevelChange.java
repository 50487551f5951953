package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.LevelName;
import io.github.digitalskillmap.json.form.AspectOf;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level of which something is changed.
 *
 * @param entry what tells the part
 * @param label what it is called; null if it is left alone
 * @param description what holding it means; null if it is left alone
 * @param provenance where the level is said to come from; null if it is left alone
 * @param without the keys of what is left out; empty if nothing is
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record LevelChange(
        @JsonUnwrapped @Valid LevelName entry,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> label,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> description,
        @Valid @Nullable ProvenanceEntry provenance,
        @MayBeLeftOut @Distinct List<@Filled @AspectOf(PartKind.LEVEL) @Nullable String> without,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static LevelChange from(Amendments changes) {
        return new LevelChange(
                LevelName.from(changes.part()),
                changes.wording(Aspect.LEVEL_LABEL),
                changes.wording(Aspect.LEVEL_DESCRIPTION),
                changes.provenance(Aspect.LEVEL_PROVENANCE),
                changes.without(),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.LEVEL_LABEL, label, PhraseEntry::toWording);
        to.take(Aspect.LEVEL_DESCRIPTION, description, PhraseEntry::toWording);
        to.take(Aspect.LEVEL_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
