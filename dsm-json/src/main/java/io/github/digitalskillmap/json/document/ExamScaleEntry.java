package io.github.digitalskillmap.json.document;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.provenance.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
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
        @Required @Filled @Nullable String id,
        @NotEmpty @Nullable List<@Valid @Nullable PhraseEntry> name,
        @NotEmpty @Nullable List<@Valid @Nullable ExamLevelEntry> levels,
        @Required @Valid @Nullable ProvenanceEntry provenance) {

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
     * @param sources what the citations refer to, by identifier
     * @return the scale, if the entry was checked
     */
    public ExamScale toScale(Map<String, Source> sources) {
        return ExamScale.of(
                ExamScaleId.parse(requireNonNull(id)),
                PhraseEntry.toWording(name),
                Entries.parts(levels, ExamLevelEntry::toLevel),
                requireNonNull(provenance).toProvenance(sources));
    }
}
