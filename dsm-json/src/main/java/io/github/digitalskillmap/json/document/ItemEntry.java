package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.jobtype.JobTypeItem;

/**
 * One line of a job type: the requirement to hold a skill at a level.
 *
 * @param skill the identifier of the skill
 * @param level the identifier of the level
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ItemEntry(String skill, String level, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a line.
     *
     * @param item the line
     * @return the entry
     */
    public static ItemEntry from(JobTypeItem item) {
        return new ItemEntry(
                item.requirement().skill().toString(),
                item.requirement().level().toString(),
                ProvenanceEntry.from(item.provenance()));
    }
}
