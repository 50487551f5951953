package io.github.digitalskillmap.json.document.framework;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.requirement.Importance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * One line of a job type.
 *
 * @param requirement what is required
 * @param importance how much it matters: mandatory, required or desirable
 * @param weight how much it weighs under a rule that weighs
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ItemEntry(
        @Required @Valid @Nullable RequirementEntry requirement,
        @Required @WordOf(Importance.class) @Nullable String importance,
        @Required @Positive @Nullable Integer weight,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a line.
     *
     * @param item the line
     * @return the entry
     */
    public static ItemEntry from(JobTypeItem item) {
        return new ItemEntry(
                RequirementEntry.from(item.requirement()),
                Word.of(item.importance()),
                item.weight(),
                ProvenanceEntry.from(item.provenance()));
    }

    /**
     * Returns the line of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the line, if the entry was checked
     */
    public JobTypeItem toItem(Origins origins) {
        return JobTypeItem.of(requireNonNull(requirement).toRequirement(), origins.provenance(provenance))
                .withImportance(Word.checked(Importance.class, importance))
                .withWeight(requireNonNull(weight));
    }
}
