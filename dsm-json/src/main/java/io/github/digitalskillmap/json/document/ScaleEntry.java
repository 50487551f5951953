package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.skill.LevelScale;
import java.util.List;

/**
 * A scale on which skills are judged.
 *
 * @param id the identifier
 * @param lowest what the lowest level means: nothing or first-step
 * @param levels the levels from low to high
 * @param provenance where the order of the levels and the meaning of the lowest come from
 * @since 0.1.0
 */
public record ScaleEntry(String id, String lowest, List<LevelEntry> levels, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a scale.
     *
     * @param scale the scale
     * @return the entry
     */
    public static ScaleEntry from(LevelScale scale) {
        return new ScaleEntry(
                scale.id().toString(),
                Word.of(scale.lowest()),
                scale.levels().stream().map(LevelEntry::from).toList(),
                ProvenanceEntry.from(scale.provenance()));
    }
}
