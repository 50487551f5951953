package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.skill.Level;
import java.util.List;

/**
 * One level of a scale.
 *
 * @param id the identifier
 * @param label what it is called
 * @param description what holding it means; empty if that is not told
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record LevelEntry(
        String id,
        List<PhraseEntry> label,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PhraseEntry> description,
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a level.
     *
     * @param level the level
     * @return the entry
     */
    public static LevelEntry from(Level level) {
        return new LevelEntry(
                level.id().toString(),
                PhraseEntry.from(level.label()),
                level.description().map(PhraseEntry::from).orElse(List.of()),
                ProvenanceEntry.from(level.provenance()));
    }
}
