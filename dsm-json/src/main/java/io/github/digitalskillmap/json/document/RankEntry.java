package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.ladder.Rank;
import java.util.List;

/**
 * A rank of the career ladder.
 *
 * @param id the identifier
 * @param name what it is called
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record RankEntry(String id, List<PhraseEntry> name, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a rank.
     *
     * @param rank the rank
     * @return the entry
     */
    public static RankEntry from(Rank rank) {
        return new RankEntry(
                rank.id().toString(), PhraseEntry.from(rank.name()), ProvenanceEntry.from(rank.provenance()));
    }
}
