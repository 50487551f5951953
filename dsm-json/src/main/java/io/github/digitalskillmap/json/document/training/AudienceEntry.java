package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.training.Audience;
import io.github.digitalskillmap.training.AudienceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those whom training is for. */
public record AudienceEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static AudienceEntry from(Audience part) {
        return new AudienceEntry(
                part.id().toString(), PhraseEntry.from(part.name()), ProvenanceEntry.from(part.provenance()));
    }

    public Audience toAudience(Origins origins) {
        return Audience.of(
                AudienceId.parse(requireNonNull(id)), PhraseEntry.toWording(name), origins.provenance(provenance));
    }
}
