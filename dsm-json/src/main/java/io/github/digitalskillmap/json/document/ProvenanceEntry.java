package io.github.digitalskillmap.json.document;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.Standing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param standing how certain it is: published, inferred or sample
 * @param citations where it stands or was read from; empty for a sample
 * @param note the reasoning or remark; empty if there is none
 * @param adaptedBy the edition of the adaptation that states it; null if the framework states it of itself
 */
@KeysOf(value = ProvenanceKind.class, key = "standing")
public record ProvenanceEntry(
        @Required @WordOf(Standing.class) @Nullable String standing,
        @MayBeLeftOut List<@Valid @Nullable CitationEntry> citations,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> note,
        @Written(EDITION) @Nullable String adaptedBy) {

    public static ProvenanceEntry from(Provenance provenance) {
        return new ProvenanceEntry(
                Word.of(provenance.standing()),
                Entries.of(provenance.citations(), CitationEntry::from),
                provenance.note().map(PhraseEntry::from).orElse(List.of()),
                provenance.adaptedBy().map(Edition::toString).orElse(null));
    }

    public Provenance toProvenance(Map<String, Source> sources) {
        Provenance stated = stated(sources);
        return adaptedBy == null ? stated : stated.adaptedBy(Edition.parse(adaptedBy));
    }

    private Provenance stated(Map<String, Source> sources) {
        Standing certainty = Word.checked(Standing.class, standing);
        if (certainty == Standing.SAMPLE) {
            return Provenance.sample(PhraseEntry.toWording(note));
        }
        List<Citation> cited = Entries.parts(citations, citation -> citation.toCitation(sources));
        if (certainty == Standing.INFERRED) {
            return Provenance.inferred(PhraseEntry.toWording(note), cited);
        }
        return note.isEmpty() ? Provenance.published(cited) : Provenance.published(PhraseEntry.toWording(note), cited);
    }
}
