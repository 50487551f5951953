package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Tier;
import io.github.digitalskillmap.training.TierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tier of training.
 *
 * @param audience the identifier of the audience that it is for
 * @param reach how many people it is to reach, in the words of the document; empty if that is not told
 * @param reading where it comes from what belongs to the tier
 * @param provenance where the name comes from
 */
public record TierEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Written(IDENTIFIER) @Nullable String audience,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> reach,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry reading,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static TierEntry from(Tier tier) {
        return new TierEntry(
                tier.id().toString(),
                PhraseEntry.from(tier.name()),
                tier.audience().toString(),
                tier.reach().map(PhraseEntry::from).orElse(List.of()),
                ProvenanceEntry.from(tier.reading()),
                ProvenanceEntry.from(tier.provenance()));
    }

    public Tier toTier(Origins origins) {
        Tier tier = Tier.of(
                TierId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                AudienceId.parse(requireNonNull(audience)),
                origins.provenance(reading),
                origins.provenance(provenance));
        return reach.isEmpty() ? tier : tier.withReach(PhraseEntry.toWording(reach));
    }
}
