package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.AspectOf;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.ScaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of indicators of which something is changed.
 *
 * @param entry what tells the part
 * @param name what it is called; null if it is left alone
 * @param scale the identifier of the scale on which its skills are judged; null if it is left alone
 * @param openEnded whether it goes on beyond what is listed; null if it is left alone
 * @param provenance where the part is said to come from; null if it is left alone
 * @param without the keys of what is left out; empty if nothing is
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record FamilyChange(
        @JsonUnwrapped @Valid IdName entry,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Written(IDENTIFIER) @Nullable String scale,
        @Nullable Boolean openEnded,
        @Valid @Nullable ProvenanceEntry provenance,
        @MayBeLeftOut @Distinct List<@Filled @AspectOf(PartKind.FAMILY) @Nullable String> without,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static FamilyChange from(Amendments changes) {
        return new FamilyChange(
                IdName.from(changes.part()),
                changes.wording(Aspect.FAMILY_NAME),
                changes.entry(Aspect.FAMILY_SCALE, ScaleId::toString),
                changes.entry(Aspect.FAMILY_OPEN_ENDED),
                changes.provenance(Aspect.FAMILY_PROVENANCE),
                changes.without(),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.FAMILY_NAME, name, PhraseEntry::toWording);
        to.take(Aspect.FAMILY_SCALE, scale, ScaleId::parse);
        to.take(Aspect.FAMILY_OPEN_ENDED, openEnded);
        to.take(Aspect.FAMILY_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
