package io.github.digitalskillmap.json.document.migration;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.migration.FillIn;
import io.github.digitalskillmap.skill.LevelMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a migration plan makes the rules that it does not state.
 *
 * @param confirmed the word for the {@link ConfirmedKind}
 * @param highest the identifier of the highest level to which confirmed ones are carried
 * @param levelMaps the names of the maps of levels by which skills are re-scaled
 * @since 0.1.0
 */
public record FillInEntry(
        @Required @Filled @Nullable String confirmed,
        @Filled @Nullable String highest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> levelMaps) {

    /**
     * Returns a way to fill in, without maps where there is null.
     *
     * @param confirmed what is done with a confirmed level
     * @param highest the highest confirmed level
     * @param levelMaps the maps of levels
     */
    public FillInEntry {
        levelMaps = Objects.requireNonNullElse(levelMaps, List.of());
    }

    public static FillInEntry from(FillIn fillIn, Map<LevelMap, String> names) {
        return new FillInEntry(
                ConfirmedKind.word(fillIn.confirmed()),
                ConfirmedKind.highest(fillIn.confirmed()),
                Entries.of(fillIn.levels(), map -> requireNonNull(names.get(map))));
    }

    public FillIn toFillIn(Map<String, LevelMap> maps) {
        return FillIn.of(
                ConfirmedKind.toConfirmed(confirmed, highest),
                Entries.parts(levelMaps, name -> requireNonNull(maps.get(name))));
    }
}
