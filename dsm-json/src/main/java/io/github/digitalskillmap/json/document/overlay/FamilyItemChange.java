package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.FamilyItemName;
import io.github.digitalskillmap.json.form.AspectOf;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.IndicatorItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a family of indicators of which something is changed.
 *
 * @param entry what tells the item
 * @param name what it is called; null if it is left alone
 * @param within the identifier of the item that it stands within; null if it is left alone
 * @param provenance where the item is said to come from; null if it is left alone
 * @param without the keys of what is left out; empty if nothing is
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record FamilyItemChange(
        @JsonUnwrapped @Valid FamilyItemName entry,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Written(IDENTIFIER) @Nullable String within,
        @Valid @Nullable ProvenanceEntry provenance,
        @MayBeLeftOut @Distinct List<@Filled @AspectOf(PartKind.FAMILY_ITEM) @Nullable String> without,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static FamilyItemChange from(Amendments changes) {
        return new FamilyItemChange(
                FamilyItemName.from(changes.part()),
                changes.wording(Aspect.FAMILY_ITEM_NAME),
                changes.entry(Aspect.FAMILY_ITEM_WITHIN, IndicatorItemId::toString),
                changes.provenance(Aspect.FAMILY_ITEM_PROVENANCE),
                changes.without(),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.FAMILY_ITEM_NAME, name, PhraseEntry::toWording);
        to.take(Aspect.FAMILY_ITEM_WITHIN, within, IndicatorItemId::parse);
        to.take(Aspect.FAMILY_ITEM_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
