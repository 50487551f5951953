package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of ability of which something is changed.
 *
 * @param entry what tells the part
 * @param abbreviation its abbreviation; null if it is left alone
 * @param name what it is called; null if it is left alone
 * @param definition what it means; null if it is left alone
 * @param provenance where the side of ability is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record QuotientChange(
        @JsonUnwrapped @Valid IdName entry,
        @Filled @Nullable String abbreviation,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> definition,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static QuotientChange from(Amendments changes) {
        return new QuotientChange(
                IdName.from(changes.part()),
                changes.entry(Aspect.QUOTIENT_ABBREVIATION),
                changes.wording(Aspect.QUOTIENT_NAME),
                changes.wording(Aspect.QUOTIENT_DEFINITION),
                changes.provenance(Aspect.QUOTIENT_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.QUOTIENT_ABBREVIATION, abbreviation);
        to.take(Aspect.QUOTIENT_NAME, name, PhraseEntry::toWording);
        to.take(Aspect.QUOTIENT_DEFINITION, definition, PhraseEntry::toWording);
        to.take(Aspect.QUOTIENT_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
