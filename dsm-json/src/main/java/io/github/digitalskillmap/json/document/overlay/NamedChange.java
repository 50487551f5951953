package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category, role or rank of which something is changed.
 *
 * @param entry what tells the part
 * @param name what it is called; null if it is left alone
 * @param provenance where the part is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record NamedChange(
        @JsonUnwrapped @Valid IdName entry,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static NamedChange from(Amendments changes) {
        PartKind kind = changes.part().kind();
        return new NamedChange(
                IdName.from(changes.part()),
                changes.wording(name(kind)),
                changes.provenance(provenance(kind)),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(name(kind), name, PhraseEntry::toWording);
        to.take(provenance(kind), provenance, (written, origins) -> origins.provenance(written));
    }

    private static Aspect<Wording> name(PartKind kind) {
        return switch (kind) {
            case CATEGORY -> Aspect.CATEGORY_NAME;
            case ROLE -> Aspect.ROLE_NAME;
            case RANK -> Aspect.RANK_NAME;
            default -> throw new IllegalArgumentException("kind must be one of parts with a name, but was " + kind);
        };
    }

    private static Aspect<Provenance> provenance(PartKind kind) {
        return switch (kind) {
            case CATEGORY -> Aspect.CATEGORY_PROVENANCE;
            case ROLE -> Aspect.ROLE_PROVENANCE;
            case RANK -> Aspect.RANK_PROVENANCE;
            default -> throw new IllegalArgumentException("kind must be one of parts with a name, but was " + kind);
        };
    }
}
