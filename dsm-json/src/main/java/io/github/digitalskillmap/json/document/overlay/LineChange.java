package io.github.digitalskillmap.json.document.overlay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.framework.RequirementEntry;
import io.github.digitalskillmap.json.document.overlay.name.LineName;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.requirement.Importance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A line of a job type of which something is changed.
 *
 * @param entry what tells the line
 * @param requirement what is required, of the same as before; null if it is left alone
 * @param importance how much it matters: mandatory, required or desirable; null if it is left alone
 * @param weight how much it weighs under a rule that weighs; null if it is left alone
 * @param provenance where the line is said to come from; null if it is left alone
 * @param by where the change comes from; null if from where the document does
 * @since 0.1.0
 */
public record LineChange(
        @JsonUnwrapped @Valid LineName entry,
        @Valid @Nullable RequirementEntry requirement,
        @WordOf(Importance.class) @Nullable String importance,
        @Positive @Nullable Integer weight,
        @Valid @Nullable ProvenanceEntry provenance,
        @Valid @Nullable ProvenanceEntry by)
        implements ChangedPart {

    public static LineChange from(Amendments changes) {
        return new LineChange(
                LineName.from(changes.part()),
                changes.entry(Aspect.REQUIREMENT, RequirementEntry::from),
                changes.entry(Aspect.REQUIREMENT_IMPORTANCE, Word::of),
                changes.entry(Aspect.REQUIREMENT_WEIGHT),
                changes.provenance(Aspect.REQUIREMENT_PROVENANCE),
                changes.by());
    }

    @Override
    public void tell(PartKind kind, Aspects to) {
        to.take(Aspect.REQUIREMENT, requirement, RequirementEntry::toRequirement);
        to.take(Aspect.REQUIREMENT_IMPORTANCE, importance, word -> Word.checked(Importance.class, word));
        to.take(Aspect.REQUIREMENT_WEIGHT, weight);
        to.take(Aspect.REQUIREMENT_PROVENANCE, provenance, (written, origins) -> origins.provenance(written));
    }
}
