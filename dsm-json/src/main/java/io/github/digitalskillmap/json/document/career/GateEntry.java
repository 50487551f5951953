package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.RankId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gate of a career model.
 *
 * @param leadsTo the identifier of the lowest rank that asks for it
 */
public record GateEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Written(IDENTIFIER) @Nullable String leadsTo,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static GateEntry from(Gate gate) {
        return new GateEntry(
                gate.id().toString(),
                PhraseEntry.from(gate.name()),
                gate.leadsTo().toString(),
                ProvenanceEntry.from(gate.provenance()));
    }

    public Gate toGate(Origins origins) {
        return Gate.of(
                GateId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                RankId.parse(requireNonNull(leadsTo)),
                origins.provenance(provenance));
    }
}
