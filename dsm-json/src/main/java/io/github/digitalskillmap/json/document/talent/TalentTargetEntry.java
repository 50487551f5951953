package io.github.digitalskillmap.json.document.talent;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.framework.RequirementEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentTargetId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target of a talent type.
 *
 * @param wording the target as the document gives it
 * @param requirement what it is read as asking of a person
 * @param reading where the requirement comes from
 * @param provenance where the wording comes from
 */
public record TalentTargetEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> wording,
        @Required @Valid @Nullable RequirementEntry requirement,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry reading,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static TalentTargetEntry from(TalentTarget target) {
        return new TalentTargetEntry(
                target.id().toString(),
                PhraseEntry.from(target.wording()),
                RequirementEntry.from(target.requirement()),
                ProvenanceEntry.from(target.reading()),
                ProvenanceEntry.from(target.provenance()));
    }

    public TalentTarget toTarget(Origins origins) {
        return TalentTarget.of(
                TalentTargetId.parse(requireNonNull(id)),
                PhraseEntry.toWording(wording),
                requireNonNull(requirement).toRequirement(),
                origins.provenance(reading),
                origins.provenance(provenance));
    }
}
