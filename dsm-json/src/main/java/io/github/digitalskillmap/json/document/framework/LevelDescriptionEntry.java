package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holding a skill at a level means.
 *
 * @param level the identifier of the level
 * @param text what it means
 * @since 0.1.0
 */
public record LevelDescriptionEntry(
        @Required @Written(LEVEL) @Nullable String level,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> text) {

    /**
     * Returns the entry of a description.
     *
     * @param description the description
     * @return the entry
     */
    public static LevelDescriptionEntry from(LevelDescription description) {
        return new LevelDescriptionEntry(description.level().toString(), PhraseEntry.from(description.text()));
    }

    /**
     * Returns the description of this entry.
     *
     * @return the description, if the entry was checked
     */
    public LevelDescription toDescription() {
        return LevelDescription.of(LevelId.parse(requireNonNull(level)), PhraseEntry.toWording(text));
    }
}
