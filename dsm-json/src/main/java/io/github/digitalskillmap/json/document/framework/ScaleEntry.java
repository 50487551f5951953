package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which skills are judged.
 *
 * @param id the identifier
 * @param lowest what the lowest level means: nothing or first-step
 * @param levels the levels from low to high
 * @param provenance where the order of the levels and the meaning of the lowest come from
 * @since 0.1.0
 */
public record ScaleEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @Required @WordOf(LowestLevel.class) @Nullable String lowest,
        @NotEmpty @Distinct(by = "id") @Nullable List<@Valid @Nullable LevelEntry> levels,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a scale.
     *
     * @param scale the scale
     * @return the entry
     */
    public static ScaleEntry from(LevelScale scale) {
        return new ScaleEntry(
                scale.id().toString(),
                Word.of(scale.lowest()),
                Entries.of(scale.levels(), LevelEntry::from),
                ProvenanceEntry.from(scale.provenance()));
    }

    /**
     * Returns the scale of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the scale, if the entry was checked
     */
    public LevelScale toScale(Origins origins) {
        LevelScale.Builder scale = LevelScale.builder()
                .id(ScaleId.parse(requireNonNull(id)))
                .lowest(Word.checked(LowestLevel.class, lowest))
                .provenance(origins.provenance(provenance));
        Entries.parts(levels, level -> level.toLevel(origins)).forEach(scale::addLevel);
        return scale.build();
    }
}
