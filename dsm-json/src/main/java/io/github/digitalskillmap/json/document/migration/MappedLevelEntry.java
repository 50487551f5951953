package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * What one level becomes.
 *
 * @param level the identifier of the level
 * @param becomes the identifier of the level that it becomes, or {@value #NONE}
 * @since 0.1.0
 */
public record MappedLevelEntry(
        @Required @Written(LEVEL) @Nullable String level,

        @Required @Written(value = LEVEL, or = MappedLevelEntry.NONE) @Nullable
        String becomes) {

    /** What stands for no level: the skill is assessed, and no step of it is held. */
    public static final String NONE = "none";
}
