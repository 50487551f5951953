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
 * @since 0.1.0
 */
public record AskedSkillEntry(
        @Required @Filled @Nullable String skill,
        @Required @Filled @Nullable String level) {

    /**
     * Returns the entry of a requirement.
     *
     * @param asked the requirement
     * @return the entry, with full identifiers
     */
    public static AskedSkillEntry from(SkillRequirement asked) {
        return new AskedSkillEntry(asked.skill().toString(), asked.level().toString());
    }
}
