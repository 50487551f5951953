package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level of a scale.
 *
 * @param id the identifier
 * @param label what it is called
 * @param description what holding it means; empty if that is not told
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record LevelEntry(
        @Required @Written(LEVEL) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> label,
        @MayBeLeftOut @Words List<@Valid @Nullable PhraseEntry> description,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a level.
     *
     * @param level the level
     * @return the entry
     */
    public static LevelEntry from(Level level) {
        return new LevelEntry(
                level.id().toString(),
                PhraseEntry.from(level.label()),
                level.description().map(PhraseEntry::from).orElse(List.of()),
                ProvenanceEntry.from(level.provenance()));
    }

    /**
     * Returns the level of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the level, if the entry was checked
     */
    public Level toLevel(Origins origins) {
        Level level = Level.of(
                LevelId.parse(requireNonNull(id)), PhraseEntry.toWording(label), origins.provenance(provenance));
        return description.isEmpty() ? level : level.withDescription(PhraseEntry.toWording(description));
    }
}
