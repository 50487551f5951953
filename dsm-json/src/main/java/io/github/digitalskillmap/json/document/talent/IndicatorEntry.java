package io.github.digitalskillmap.json.document.talent;

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
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.IndicatorId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator.
 *
 * @param family the identifier of the family of indicators of the framework that it is; null if it is something else
 */
public record IndicatorEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Written(IDENTIFIER) @Nullable String family,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static IndicatorEntry from(Indicator indicator) {
        return new IndicatorEntry(
                indicator.id().toString(),
                PhraseEntry.from(indicator.name()),
                indicator.family().map(Identifier::toString).orElse(null),
                ProvenanceEntry.from(indicator.provenance()));
    }

    public Indicator toIndicator(Origins origins) {
        Indicator indicator = Indicator.of(
                IndicatorId.parse(requireNonNull(id)), PhraseEntry.toWording(name), origins.provenance(provenance));
        return family == null ? indicator : indicator.withFamily(IndicatorFamilyId.parse(family));
    }
}
