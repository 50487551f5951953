package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.ladder.Quotient;
import java.util.List;

/**
 * A side of ability for which a ladder sets targets of its own.
 *
 * @param id the identifier
 * @param abbreviation its short name
 * @param name what it is called
 * @param definition what it means
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record QuotientEntry(
        String id,
        String abbreviation,
        List<PhraseEntry> name,
        List<PhraseEntry> definition,
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a quotient.
     *
     * @param quotient the quotient
     * @return the entry
     */
    public static QuotientEntry from(Quotient quotient) {
        return new QuotientEntry(
                quotient.id().toString(),
                quotient.abbreviation(),
                PhraseEntry.from(quotient.name()),
                PhraseEntry.from(quotient.definition()),
                ProvenanceEntry.from(quotient.provenance()));
    }
}
