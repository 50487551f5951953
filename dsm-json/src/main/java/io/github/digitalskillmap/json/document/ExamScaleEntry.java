package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.exam.ExamScale;
import java.util.List;

/**
 * A scale on which an issuer orders its exams.
 *
 * @param id the identifier
 * @param name what it is called
 * @param levels the levels from low to high
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ExamScaleEntry(
        String id, List<PhraseEntry> name, List<ExamLevelEntry> levels, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a scale.
     *
     * @param scale the scale
     * @return the entry
     */
    public static ExamScaleEntry from(ExamScale scale) {
        return new ExamScaleEntry(
                scale.id().toString(),
                PhraseEntry.from(scale.name()),
                scale.levels().stream().map(ExamLevelEntry::from).toList(),
                ProvenanceEntry.from(scale.provenance()));
    }
}
