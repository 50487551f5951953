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
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.TrainingForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How training is held. */
public record TrainingFormEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static TrainingFormEntry from(TrainingForm part) {
        return new TrainingFormEntry(
                part.id().toString(), PhraseEntry.from(part.name()), ProvenanceEntry.from(part.provenance()));
    }

    public TrainingForm toTrainingForm(Origins origins) {
        return TrainingForm.of(
                FormId.parse(requireNonNull(id)), PhraseEntry.toWording(name), origins.provenance(provenance));
    }
}
