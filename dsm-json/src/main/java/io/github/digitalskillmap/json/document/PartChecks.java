package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of all parts of a document share.
 *
 * @param findings where faults are told
 * @param values checks identifiers, editions and words
 * @param wordings checks texts in several languages
 * @param sources checks sources against citations
 * @param provenances checks where facts come from
 */
public record PartChecks(
        Findings findings, ValueCheck values, WordingCheck wordings, SourceCheck sources, ProvenanceCheck provenances) {

    public static PartChecks of(Findings findings) {
        ValueCheck values = new ValueCheck(findings);
        WordingCheck wordings = new WordingCheck(findings, values);
        SourceCheck sources = new SourceCheck(findings, values, wordings);
        return new PartChecks(
                findings, values, wordings, sources, new ProvenanceCheck(findings, values, wordings, sources));
    }

    /** Checks what identifies a part, and where it comes from. */
    public void part(DocumentPath path, @Nullable String id, @Nullable ProvenanceEntry provenance) {
        values.identifier(path.at("id"), id);
        provenances.check(path.at("provenance"), provenance);
    }
}
