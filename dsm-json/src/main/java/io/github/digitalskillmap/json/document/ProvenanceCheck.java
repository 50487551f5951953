package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.provenance.Standing;
import org.jspecify.annotations.Nullable;

/** Checks where facts come from: what is published cites a source, what is inferred also says why, a sample only says why. */
public final class ProvenanceCheck {

    private final Findings findings;
    private final ValueCheck values;
    private final WordingCheck wordings;
    private final SourceCheck sources;

    public ProvenanceCheck(Findings findings, ValueCheck values, WordingCheck wordings, SourceCheck sources) {
        this.findings = findings;
        this.values = values;
        this.wordings = wordings;
        this.sources = sources;
    }

    public void check(DocumentPath path, @Nullable ProvenanceEntry provenance) {
        if (provenance == null) {
            return;
        }
        values.word(path.at("standing"), provenance.standing(), Standing.class).ifPresent(standing -> {
            KindCheck keys = new KindCheck(findings, path, "standing", Word.of(standing));
            keys.check("citations", provenance.citations(), standing != Standing.SAMPLE);
            if (standing != Standing.PUBLISHED) {
                keys.needs("note", provenance.note());
            }
        });
        path.at("citations").each(provenance.citations(), sources::citation);
        wordings.check(path.at("note"), provenance.note());
        values.edition(path.at("adaptedBy"), provenance.adaptedBy());
    }
}
