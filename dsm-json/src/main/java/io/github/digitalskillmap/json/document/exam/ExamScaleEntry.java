package io.github.digitalskillmap.json.document.exam;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which an issuer orders its exams.
 *
 * @param id the identifier
 * @param name what it is called
 * @param levels the levels from low to high
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ExamScaleEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @NotEmpty @Distinct(by = "id") @Nullable List<@Valid @Nullable ExamLevelEntry> levels,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a scale.
     *
     * @param scale the scale
     * @return the entry
     */
    public static ExamScaleEntry from(ExamScale scale) {
        return new ExamScaleEntry(
                scale.id().toString(),
                PhraseEntry.from(scale.name()),
                Entries.of(scale.levels(), ExamLevelEntry::from),
                ProvenanceEntry.from(scale.provenance()));
    }

    /**
     * Returns the scale of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the scale, if the entry was checked
     */
    public ExamScale toScale(Origins origins) {
        return ExamScale.of(
                ExamScaleId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                Entries.parts(levels, ExamLevelEntry::toLevel),
                origins.provenance(provenance));
    }
}
