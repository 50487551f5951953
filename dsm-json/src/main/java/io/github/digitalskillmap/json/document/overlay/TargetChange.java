package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.framework.RequirementEntry;
import io.github.digitalskillmap.json.document.overlay.name.TargetName;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.requirement.Importance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a rank of which something is changed.
 *
 * @param entry what tells the part
 * @param quotient the identifier of the side of ability that it is about; null if it is left alone
 * @param wording the target in the words of its issuer; null if it is left alone
 * @param requirement what it is read as; null if it is left alone
 * @param importance how much it matters: mandatory, required or desirable; null if it is left alone
 * @param reading where the requirement is said to come from; null if it is left alone
 * @param provenance where the target is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record TargetChange(
        @JsonUnwrapped @Valid TargetName entry,
        @Written(IDENTIFIER) @Nullable String quotient,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> wording,
        @Valid @Nullable RequirementEntry requirement,
        @WordOf(Importance.class) @Nullable String importance,
        @Valid @Nullable ProvenanceEntry reading,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static TargetChange from(Amendments changes) {
        return new TargetChange(
                TargetName.from(changes.part()),
                changes.entry(Aspect.TARGET_QUOTIENT, QuotientId::toString),
                changes.wording(Aspect.TARGET_WORDING),
                changes.entry(Aspect.TARGET_REQUIREMENT, RequirementEntry::from),
                changes.entry(Aspect.TARGET_IMPORTANCE, Word::of),
                changes.provenance(Aspect.TARGET_READING),
                changes.provenance(Aspect.TARGET_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.TARGET_QUOTIENT, quotient, QuotientId::parse);
        to.take(Aspect.TARGET_WORDING, wording, PhraseEntry::toWording);
        to.take(Aspect.TARGET_REQUIREMENT, requirement, RequirementEntry::toRequirement);
        to.take(Aspect.TARGET_IMPORTANCE, importance, word -> Word.checked(Importance.class, word));
        to.take(Aspect.TARGET_READING, reading, (written, origins) -> origins.provenance(written));
        to.take(Aspect.TARGET_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
