package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.jobtype.JobType;
import java.util.List;

/**
 * A job type.
 *
 * @param id the identifier
 * @param name what it is called
 * @param items what it requires
 * @param provenance where the job type and its name come from
 * @since 0.1.0
 */
public record JobTypeEntry(String id, List<PhraseEntry> name, List<ItemEntry> items, ProvenanceEntry provenance) {

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
                jobType.items().stream().map(ItemEntry::from).toList(),
                ProvenanceEntry.from(jobType.provenance()));
    }
}
