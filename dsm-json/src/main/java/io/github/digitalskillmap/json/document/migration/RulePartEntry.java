package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the skills into which one is split, or which merge.
 *
 * @param skill the identifier of the skill
 * @param levelMap the name of the map of levels; null if the levels are the same
 * @since 0.1.0
 */
public record RulePartEntry(
        @Required @Written(IDENTIFIER) @Nullable String skill,
        @Filled @Nullable String levelMap) {

    public static RulePartEntry from(MigrationRule.MappedSkill part, Map<LevelMap, String> names) {
        return new RulePartEntry(
                part.skill().toString(), part.levels().map(names::get).orElse(null));
    }

    public MigrationRule.MappedSkill toPart(Map<String, LevelMap> maps) {
        return new MigrationRule.MappedSkill(
                SkillId.parse(requireNonNull(skill)),
                Optional.ofNullable(levelMap).map(maps::get));
    }
}
