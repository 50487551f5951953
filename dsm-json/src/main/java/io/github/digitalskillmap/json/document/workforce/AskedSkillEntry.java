package io.github.digitalskillmap.json.document.workforce;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.requirement.SkillRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A skill that is asked for at a level.
 *
 * @param skill the skill, by identifier or name
 * @param level the least level, by identifier or name
 */
public record AskedSkillEntry(
        @Required @Filled @Nullable String skill,
        @Required @Filled @Nullable String level) {

    public static AskedSkillEntry from(SkillRequirement asked) {
        return new AskedSkillEntry(asked.skill().toString(), asked.level().toString());
    }
}
