package io.github.digitalskillmap.json.document;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job type.
 *
 * @param id the identifier
 * @param name what it is called
 * @param items what it requires
 * @param provenance where the job type and its name come from
 * @since 0.1.0
 */
public record JobTypeEntry(
        @Required @Filled @Nullable String id,
        @NotEmpty @Nullable List<@Valid @Nullable PhraseEntry> name,
        @NotEmpty @Nullable List<@Valid @Nullable ItemEntry> items,
        @Required(groups = Sourced.class) @Valid @Nullable ProvenanceEntry provenance) {

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
        Entries.parts(items, item -> item.toItem(origins)).forEach(jobType::addItem);
        return jobType.build();
    }
}
