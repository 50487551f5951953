package io.github.digitalskillmap.json.document.career;

import io.github.digitalskillmap.career.WorkArea;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.WordingEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examples of the work in one part of a workplace.
 *
 * @param name the part of the workplace, or the kind of work
 * @param provenance where they come from
 */
public record WorkAreaEntry(
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @NotEmpty @Nullable List<@Valid @Nullable WordingEntry> examples,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static WorkAreaEntry from(WorkArea area) {
        return new WorkAreaEntry(
                PhraseEntry.from(area.name()),
                Entries.of(area.examples(), WordingEntry::from),
                ProvenanceEntry.from(area.provenance()));
    }

    public WorkArea toArea(Origins origins) {
        return WorkArea.of(
                PhraseEntry.toWording(name),
                Entries.parts(examples, WordingEntry::toWording),
                origins.provenance(provenance));
    }
}
