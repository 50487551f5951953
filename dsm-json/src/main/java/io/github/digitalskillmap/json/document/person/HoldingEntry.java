package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.LevelOrigin;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level at which a skill is held. Where nothing else is known of it, the level alone stands in its place.
 *
 * @param level the level, by identifier, code or label
 * @param on the day of which the level tells, such as 2025-03-31; null if it is not known
 * @param origin the stage that gave the level: self-check, self-correction or confirmation; null if it is not known
 * @since 0.1.0
 */
public record HoldingEntry(
        @Required @Filled(groups = Understood.class) @Nullable
        String level,

        @Written(value = DAY, groups = Understood.class) @Nullable
        String on,

        @WordOf(value = LevelOrigin.Stage.class, anyCase = true, groups = Understood.class) @Nullable
        String origin) {

    /**
     * Returns a level, null where that is missing.
     *
     * @param level the level
     * @param on the day of which the level tells
     * @param origin the stage that gave the level
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public HoldingEntry {}

    /**
     * Returns a level of which nothing else is known.
     *
     * @param level the level
     * @return the entry
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HoldingEntry of(String level) {
        return new HoldingEntry(level, null, null);
    }

    /**
     * Returns the entry of a level.
     *
     * @param level the level
     * @param origin where it comes from
     * @return the entry
     */
    public static HoldingEntry from(String level, Optional<LevelOrigin> origin) {
        return new HoldingEntry(
                level,
                origin.flatMap(LevelOrigin::on).map(LocalDate::toString).orElse(null),
                origin.flatMap(LevelOrigin::stage).map(Word::of).orElse(null));
    }

    /**
     * Tells whether nothing but the level is known.
     *
     * @return true if there is neither a day nor an origin
     */
    public boolean isPlain() {
        return on == null && origin == null;
    }

    /**
     * Returns what stands in the document.
     *
     * @return the level alone if nothing else is known, or else the keys with their values
     */
    @JsonValue
    public @Nullable Object written() {
        if (isPlain()) {
            return level;
        }
        Map<String, @Nullable String> keys = new LinkedHashMap<>();
        keys.put("level", level);
        if (on != null) {
            keys.put("on", on);
        }
        if (origin != null) {
            keys.put("origin", origin);
        }
        return keys;
    }
}
