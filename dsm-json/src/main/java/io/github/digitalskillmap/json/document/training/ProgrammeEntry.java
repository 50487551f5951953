package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.TierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme of training.
 *
 * @param tier the identifier of its tier; null if none is stated
 * @param form the identifier of its form; null if none is stated
 * @param description what the source says of it; empty if it says nothing
 * @param audiences the identifiers of those whom it is for
 * @param mandatoryFor the identifiers of those who have to take it; empty if nobody has to
 * @param reading where it comes from whom it is for and who has to take it; null if from where the rest does
 * @param links what it serves; empty if nothing is stated
 */
public record ProgrammeEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Written(IDENTIFIER) @Nullable String tier,
        @Written(IDENTIFIER) @Nullable String form,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> description,
        @NotEmpty @Distinct @Nullable List<@Written(IDENTIFIER) @Nullable String> audiences,
        @MayBeLeftOut @Distinct List<@Written(IDENTIFIER) @Nullable String> mandatoryFor,
        @Valid @Nullable ProvenanceEntry reading,
        @MayBeLeftOut List<@Valid @Nullable TrainingLinkEntry> links,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static ProgrammeEntry from(Programme programme) {
        return new ProgrammeEntry(
                programme.id().toString(),
                PhraseEntry.from(programme.name()),
                programme.tier().map(Identifier::toString).orElse(null),
                programme.form().map(Identifier::toString).orElse(null),
                programme.description().map(PhraseEntry::from).orElse(List.of()),
                Entries.of(programme.audiences(), AudienceId::toString),
                Entries.of(programme.mandatoryFor(), AudienceId::toString),
                programme.reading().map(ProvenanceEntry::from).orElse(null),
                Entries.of(programme.links(), TrainingLinkEntry::from),
                ProvenanceEntry.from(programme.provenance()));
    }

    public Programme toProgramme(Origins origins) {
        Programme.Builder programme = Programme.builder()
                .id(ProgrammeId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .provenance(origins.provenance(provenance));
        if (tier != null) {
            programme.tier(TierId.parse(tier));
        }
        if (form != null) {
            programme.form(FormId.parse(form));
        }
        if (!description.isEmpty()) {
            programme.description(PhraseEntry.toWording(description));
        }
        if (reading != null) {
            programme.reading(origins.provenance(reading));
        }
        Entries.parts(audiences, AudienceId::parse).forEach(programme::addAudience);
        Entries.parts(mandatoryFor, AudienceId::parse).forEach(programme::addMandatoryFor);
        Entries.parts(links, link -> link.toLink(origins)).forEach(programme::addLink);
        return programme.build();
    }
}
