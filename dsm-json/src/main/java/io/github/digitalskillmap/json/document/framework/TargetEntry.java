package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.requirement.Importance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a rank.
 *
 * @param id the identifier
 * @param quotient the identifier of the side of ability that it is about
 * @param wording the target in the words of its issuer
 * @param requirement what it is read as
 * @param importance how much it matters: mandatory, required or desirable
 * @param reading where the requirement comes from
 * @param provenance where the wording and its place under the rank come from
 * @since 0.1.0
 */
public record TargetEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @Required @Written(IDENTIFIER) @Nullable String quotient,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> wording,
        @Required @Valid @Nullable RequirementEntry requirement,
        @Required @WordOf(Importance.class) @Nullable String importance,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry reading,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a target.
     *
     * @param target the target
     * @return the entry
     */
    public static TargetEntry from(RankTarget target) {
        return new TargetEntry(
                target.id().toString(),
                target.quotient().toString(),
                PhraseEntry.from(target.wording()),
                RequirementEntry.from(target.requirement()),
                Word.of(target.importance()),
                ProvenanceEntry.from(target.reading()),
                ProvenanceEntry.from(target.provenance()));
    }

    /**
     * Returns the target of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the target, if the entry was checked
     */
    public RankTarget toTarget(Origins origins) {
        return RankTarget.builder()
                .id(TargetId.parse(requireNonNull(id)))
                .quotient(QuotientId.parse(requireNonNull(quotient)))
                .wording(PhraseEntry.toWording(wording))
                .requirement(requireNonNull(requirement).toRequirement())
                .importance(Word.checked(Importance.class, importance))
                .reading(origins.provenance(reading))
                .provenance(origins.provenance(provenance))
                .build();
    }
}
