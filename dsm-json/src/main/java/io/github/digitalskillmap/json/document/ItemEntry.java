package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.jobtype.JobTypeItem;

/**
 * One line of a job type.
 *
 * @param requirement what is required
 * @param importance how much it matters: mandatory, required or desirable
 * @param weight how much it weighs under a rule that weighs
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ItemEntry(RequirementEntry requirement, String importance, int weight, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a line.
     *
     * @param item the line
     * @return the entry
     */
    public static ItemEntry from(JobTypeItem item) {
        return new ItemEntry(
                RequirementEntry.from(item.requirement()),
                Word.of(item.importance()),
                item.weight(),
                ProvenanceEntry.from(item.provenance()));
    }
}
