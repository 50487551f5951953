package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a family of indicators.
 *
 * @param id the identifier
 * @param name what it is called
 * @param within the identifier of the item of the family that it stands within; null if it stands within none
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record FamilyItemEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Written(IDENTIFIER) @Nullable String within,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of an item.
     *
     * @param item the item
     * @return the entry
     */
    public static FamilyItemEntry from(IndicatorItem item) {
        return new FamilyItemEntry(
                item.id().toString(),
                PhraseEntry.from(item.name()),
                item.within().map(Identifier::toString).orElse(null),
                ProvenanceEntry.from(item.provenance()));
    }

    /**
     * Returns the item of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the item, if the entry was checked
     */
    public IndicatorItem toItem(Origins origins) {
        IndicatorItem.Builder item = IndicatorItem.builder()
                .id(IndicatorItemId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .provenance(origins.provenance(provenance));
        if (within != null) {
            item.within(IndicatorItemId.parse(within));
        }
        return item.build();
    }
}
