package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.List;

/**
 * Something that somebody judges of a person.
 *
 * @param id the identifier
 * @param statement what is judged to be so
 * @param roles the identifiers of the roles that are entitled to judge it
 * @param provenance where it comes from that these roles judge this
 * @since 0.1.0
 */
public record JudgementEntry(String id, List<PhraseEntry> statement, List<String> roles, ProvenanceEntry provenance) {

    /**
     * Returns the entry of a judgement.
     *
     * @param judgement the judgement
     * @return the entry
     */
    public static JudgementEntry from(Judgement judgement) {
        return new JudgementEntry(
                judgement.id().toString(),
                PhraseEntry.from(judgement.statement()),
                judgement.roles().stream().map(RoleId::toString).toList(),
                ProvenanceEntry.from(judgement.provenance()));
    }
}
