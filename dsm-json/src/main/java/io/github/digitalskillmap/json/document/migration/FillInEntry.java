package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.migration.FillIn;
import io.github.digitalskillmap.skill.LevelMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a migration plan makes the rules that it does not state.
 *
 * @param confirmed the word for the {@link ConfirmedKind}
 * @param highest the identifier of the highest level to which confirmed ones are carried
 * @param levelMaps the names of the maps of levels by which skills are re-scaled
 * @since 0.1.0
 */
@KeysOf(value = ConfirmedKind.class, key = "confirmed")
public record FillInEntry(
        @Required @WordOf(ConfirmedKind.class) @Nullable String confirmed,
        @Written(LEVEL) @Nullable String highest,
        @MayBeLeftOut List<@Filled @Nullable String> levelMaps) {

    public static FillInEntry from(FillIn fillIn, Map<LevelMap, String> names) {
        return new FillInEntry(
                ConfirmedKind.word(fillIn.confirmed()),
                ConfirmedKind.highest(fillIn.confirmed()),
                Entries.<LevelMap, String>of(fillIn.levels(), map -> requireNonNull(names.get(map))));
    }

    public FillIn toFillIn(Map<String, LevelMap> maps) {
        return FillIn.of(
                ConfirmedKind.toConfirmed(confirmed, highest),
                Entries.<String, LevelMap>parts(levelMaps, name -> requireNonNull(maps.get(name))));
    }
}
