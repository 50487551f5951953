package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
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
 * A job type.
 *
 * @param id the identifier
 * @param name what it is called
 * @param description what its people do; empty if that is not told
 * @param group the identifier of the group that it stands in; null if it stands in none
 * @param items what it requires
 * @param provenance where the job type and its name come from
 * @since 0.1.0
 */
public record JobTypeEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> description,
        @Written(IDENTIFIER) @Nullable String group,
        @NotEmpty @Nullable List<@Valid @Nullable ItemEntry> items,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a job type.
     *
     * @param jobType the job type
     * @return the entry
     */
    public static JobTypeEntry from(JobType jobType) {
        return new JobTypeEntry(
                jobType.id().toString(),
                PhraseEntry.from(jobType.name()),
                jobType.description().map(PhraseEntry::from).orElse(List.of()),
                jobType.group().map(Identifier::toString).orElse(null),
                Entries.of(jobType.items(), ItemEntry::from),
                ProvenanceEntry.from(jobType.provenance()));
    }

    /**
     * Returns the job type of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the job type, if the entry was checked
     */
    public JobType toJobType(Origins origins) {
        JobType.Builder jobType = JobType.builder()
                .id(JobTypeId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .provenance(origins.provenance(provenance));
        if (!description.isEmpty()) {
            jobType.description(PhraseEntry.toWording(description));
        }
        if (group != null) {
            jobType.group(JobTypeGroupId.parse(group));
        }
        Entries.parts(items, item -> item.toItem(origins)).forEach(jobType::addItem);
        return jobType.build();
    }
}
