package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
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
 * A group of job types.
 *
 * @param id the identifier
 * @param name what it is called
 * @param description what its people do; empty if that is not told
 * @param within the identifier of the wider group that it stands in; null if it stands in none
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record JobTypeGroupEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> description,
        @Written(IDENTIFIER) @Nullable String within,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a group.
     *
     * @param group the group
     * @return the entry
     */
    public static JobTypeGroupEntry from(JobTypeGroup group) {
        return new JobTypeGroupEntry(
                group.id().toString(),
                PhraseEntry.from(group.name()),
                group.description().map(PhraseEntry::from).orElse(List.of()),
                group.within().map(Identifier::toString).orElse(null),
                ProvenanceEntry.from(group.provenance()));
    }

    /**
     * Returns the group of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the group, if the entry was checked
     */
    public JobTypeGroup toGroup(Origins origins) {
        JobTypeGroup.Builder group = JobTypeGroup.builder()
                .id(JobTypeGroupId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .provenance(origins.provenance(provenance));
        if (!description.isEmpty()) {
            group.description(PhraseEntry.toWording(description));
        }
        if (within != null) {
            group.within(JobTypeGroupId.parse(within));
        }
        return group.build();
    }
}
