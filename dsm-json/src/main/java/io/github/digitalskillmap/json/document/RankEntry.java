package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.ladder.Rank;
import java.util.List;

/**
 * A rank of the career ladder.
 *
 * @param id the identifier
 * @param name what it is called
 * @param targets what is aimed for at it
 * @param guides the figures given as a guide
 * @param provenance where the rank and its name come from
 * @since 0.1.0
 */
public record RankEntry(
        String id,
        List<PhraseEntry> name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TargetEntry> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GuideEntry> guides,
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a rank.
     *
     * @param rank the rank
     * @return the entry
     */
    public static RankEntry from(Rank rank) {
        return new RankEntry(
                rank.id().toString(),
                PhraseEntry.from(rank.name()),
                rank.targets().stream().map(TargetEntry::from).toList(),
                rank.guides().stream().map(GuideEntry::from).toList(),
                ProvenanceEntry.from(rank.provenance()));
    }
}
