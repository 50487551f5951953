package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.RoleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of which something is changed.
 *
 * @param entry what tells the part
 * @param statement what is judged; null if it is left alone
 * @param roles the identifiers of the roles that may judge it; null if it is left alone
 * @param provenance where the judgement is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record JudgementChange(
        @JsonUnwrapped @Valid IdName entry,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> statement,
        @Size(min = 1) @Distinct @Nullable List<@Written(IDENTIFIER) @Nullable String> roles,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static JudgementChange from(Amendments changes) {
        return new JudgementChange(
                IdName.from(changes.part()),
                changes.wording(Aspect.JUDGEMENT_STATEMENT),
                changes.entries(Aspect.JUDGEMENT_ROLES, RoleId::toString),
                changes.provenance(Aspect.JUDGEMENT_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.JUDGEMENT_STATEMENT, statement, PhraseEntry::toWording);
        to.take(Aspect.JUDGEMENT_ROLES, roles, ids -> Entries.parts(ids, RoleId::parse));
        to.take(Aspect.JUDGEMENT_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
