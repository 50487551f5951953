package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.assessment.StageId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a cycle of assessment.
 *
 * @param activity the word for the {@link Activity}
 * @param sides who takes part
 */
public record StageEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @WordOf(Activity.class) @Nullable String activity,
        @NotEmpty @Nullable List<@Valid @Nullable SideEntry> sides,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static StageEntry from(CycleStage stage) {
        return new StageEntry(
                stage.id().toString(),
                PhraseEntry.from(stage.name()),
                Word.of(stage.activity()),
                Entries.of(stage.sides(), SideEntry::from),
                ProvenanceEntry.from(stage.provenance()));
    }

    public CycleStage toStage(Origins origins) {
        return CycleStage.of(
                StageId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                Word.checked(Activity.class, activity),
                Entries.parts(sides, SideEntry::toSide),
                origins.provenance(provenance));
    }
}
