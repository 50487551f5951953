package io.github.digitalskillmap.json.document.framework;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Sourced;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
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
        @Required @Filled @Nullable String id,
        @NotEmpty @Nullable List<@Valid @Nullable PhraseEntry> label,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable PhraseEntry> description,
        @Required(groups = Sourced.class) @Valid @Nullable ProvenanceEntry provenance) {

    /**
     * Returns a level, without a description where there is null.
     *
     * @param id the identifier
     * @param label the label
     * @param description the description
     * @param provenance the provenance
     */
    public LevelEntry {
        description = Objects.requireNonNullElse(description, List.of());
    }

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
