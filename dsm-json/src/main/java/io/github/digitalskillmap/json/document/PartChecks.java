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
 * @param provenances checks where facts come from
 */
public record PartChecks(Findings findings, ValueCheck values, WordingCheck wordings, ProvenanceCheck provenances) {

    public static PartChecks of(Findings findings) {
        return new PartChecks(findings, new ValueCheck(findings), new WordingCheck(findings), new ProvenanceCheck());
    }

    /** Checks what identifies a part. */
    public void part(DocumentPath path, @Nullable String id, @Nullable ProvenanceEntry provenance) {
        values.identifier(path.at("id"), id);
    }
}
