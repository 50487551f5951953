package io.github.digitalskillmap.json.document.talent;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.IndicatorId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * That an indicator applies to a talent type.
 *
 * @param indicator the identifier of the indicator
 * @param provenance where it comes from that it applies
 */
public record AppliedIndicatorEntry(
        @Required @Written(IDENTIFIER) @Nullable String indicator,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static AppliedIndicatorEntry from(AppliedIndicator applied) {
        return new AppliedIndicatorEntry(applied.indicator().toString(), ProvenanceEntry.from(applied.provenance()));
    }

    public AppliedIndicator toApplied(Origins origins) {
        return new AppliedIndicator(IndicatorId.parse(requireNonNull(indicator)), origins.provenance(provenance));
    }
}
