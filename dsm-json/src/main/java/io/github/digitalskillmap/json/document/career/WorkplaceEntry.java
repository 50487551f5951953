package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One workplace.
 *
 * @param grows which quotients it mainly grows
 * @param work examples of the work there
 * @param reading where it comes from what it grows
 */
public record WorkplaceEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Valid @Nullable GrowthEntry grows,
        @MayBeLeftOut List<@Valid @Nullable WorkAreaEntry> work,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry reading,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static WorkplaceEntry from(Workplace workplace) {
        return new WorkplaceEntry(
                workplace.id().toString(),
                PhraseEntry.from(workplace.name()),
                GrowthEntry.from(workplace.grows()),
                Entries.of(workplace.work(), WorkAreaEntry::from),
                ProvenanceEntry.from(workplace.reading()),
                ProvenanceEntry.from(workplace.provenance()));
    }

    public Workplace toWorkplace(Origins origins) {
        Workplace.Builder workplace = Workplace.builder()
                .id(WorkplaceId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .grows(requireNonNull(grows).toGrowth())
                .reading(origins.provenance(reading))
                .provenance(origins.provenance(provenance));
        Entries.parts(work, area -> area.toArea(origins)).forEach(workplace::addWork);
        return workplace.build();
    }
}
