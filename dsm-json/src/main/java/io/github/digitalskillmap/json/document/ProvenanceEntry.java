package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.provenance.Provenance;
import java.util.List;

/**
 * Where a fact comes from.
 *
 * @param standing how certain it is: published, inferred or sample
 * @param citations where it stands or was read from; empty for a sample
 * @param note the reasoning or remark; empty if there is none
 * @since 0.1.0
 */
public record ProvenanceEntry(
        String standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CitationEntry> citations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PhraseEntry> note) {

    /**
     * Returns the entry of a provenance.
     *
     * @param provenance the provenance
     * @return the entry
     */
    public static ProvenanceEntry from(Provenance provenance) {
        return new ProvenanceEntry(
                Word.of(provenance.standing()),
                provenance.citations().stream().map(CitationEntry::from).toList(),
                provenance.note().map(PhraseEntry::from).orElse(List.of()));
    }
}
