package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.ScaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each level of one scale becomes on another.
 *
 * @param name what the rules of the document call this map
 * @param from the identifier of the scale, as the old framework has it
 * @param to the identifier of the scale, as the new framework has it
 * @param levels what each level becomes
 * @since 0.1.0
 */
public record LevelMapEntry(
        @Required @Filled @Nullable String name,
        @Required @Written(IDENTIFIER) @Nullable String from,
        @Required @Written(IDENTIFIER) @Nullable String to,
        @NotEmpty @Distinct(by = "level") @Nullable List<@Valid @Nullable MappedLevelEntry> levels) {

    /**
     * Returns the entry of a map.
     *
     * @param name what the rules of the document call it
     * @param map the map
     * @return the entry, with the levels from low to high
     */
    public static LevelMapEntry from(String name, LevelMap map) {
        return new LevelMapEntry(
                name,
                map.from().id().toString(),
                map.to().id().toString(),
                Entries.of(
                        map.from().levels(),
                        level -> new MappedLevelEntry(
                                level.id().toString(),
                                map.map(level.id()).map(LevelId::toString).orElse(MappedLevelEntry.NONE))));
    }

    /**
     * Returns the map of this entry.
     *
     * @param old the framework that has the first scale
     * @param now the framework that has the other
     * @return the map, if the entry was checked
     */
    public LevelMap toMap(Framework old, Framework now) {
        LevelMap.Builder map = LevelMap.builder(
                old.scale(ScaleId.parse(requireNonNull(from))), now.scale(ScaleId.parse(requireNonNull(to))));
        Entries.parts(levels, each -> each).forEach(each -> {
            LevelId level = LevelId.parse(requireNonNull(each.level()));
            String becomes = requireNonNull(each.becomes());
            if (becomes.equals(MappedLevelEntry.NONE)) {
                map.none(level);
            } else {
                map.to(level, LevelId.parse(becomes));
            }
        });
        return map.build();
    }
}
