package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.ladder.RankTarget;
import java.util.List;

/**
 * A target of a rank.
 *
 * @param id the identifier
 * @param quotient the identifier of the side of ability that it is about
 * @param wording the target in the words of its issuer
 * @param requirement what it is read as
 * @param importance how much it matters: mandatory, required or desirable
 * @param reading where the requirement comes from
 * @param provenance where the wording and its place under the rank come from
 * @since 0.1.0
 */
public record TargetEntry(
        String id,
        String quotient,
        List<PhraseEntry> wording,
        RequirementEntry requirement,
        String importance,
        ProvenanceEntry reading,
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a target.
     *
     * @param target the target
     * @return the entry
     */
    public static TargetEntry from(RankTarget target) {
        return new TargetEntry(
                target.id().toString(),
                target.quotient().toString(),
                PhraseEntry.from(target.wording()),
                RequirementEntry.from(target.requirement()),
                Word.of(target.importance()),
                ProvenanceEntry.from(target.reading()),
                ProvenanceEntry.from(target.provenance()));
    }
}
