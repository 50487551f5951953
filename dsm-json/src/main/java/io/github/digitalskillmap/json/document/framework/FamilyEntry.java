package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.ScaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of indicators.
 *
 * @param id the identifier
 * @param name what it is called
 * @param scale the identifier of the scale on which its skills are judged; null if it has none yet
 * @param openEnded whether its issuer says that it goes on beyond what is listed; null if not
 * @param items what it lists if it has no scale; empty if it has one
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record FamilyEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Written(IDENTIFIER) @Nullable String scale,
        @Nullable Boolean openEnded,
        @MayBeLeftOut List<@Valid @Nullable FamilyItemEntry> items,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a family.
     *
     * @param family the family
     * @return the entry
     */
    public static FamilyEntry from(IndicatorFamily family) {
        return new FamilyEntry(
                family.id().toString(),
                PhraseEntry.from(family.name()),
                family.scale().map(Identifier::toString).orElse(null),
                family.openEnded() ? true : null,
                Entries.of(family.items(), FamilyItemEntry::from),
                ProvenanceEntry.from(family.provenance()));
    }

    /**
     * Returns the family of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the family, if the entry was checked
     */
    public IndicatorFamily toFamily(Origins origins) {
        IndicatorFamily.Builder family = IndicatorFamily.builder()
                .id(IndicatorFamilyId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .openEnded(Boolean.TRUE.equals(openEnded))
                .provenance(origins.provenance(provenance));
        if (scale != null) {
            family.scale(ScaleId.parse(scale));
        }
        Entries.parts(items, item -> item.toItem(origins)).forEach(family::addItem);
        return family.build();
    }
}
