package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One career model.
 *
 * @param gates its gates in their order
 */
public record CareerModelEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @MayBeLeftOut List<@Valid @Nullable GateEntry> gates,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static CareerModelEntry from(CareerModel model) {
        return new CareerModelEntry(
                model.id().toString(),
                PhraseEntry.from(model.name()),
                Entries.of(model.gates(), GateEntry::from),
                ProvenanceEntry.from(model.provenance()));
    }

    public CareerModel toModel(Origins origins) {
        return CareerModel.of(
                CareerModelId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                Entries.parts(gates, gate -> gate.toGate(origins)),
                origins.provenance(provenance));
    }
}
