package io.github.digitalskillmap.json.document.workforce;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.workforce.PostNeed;
import org.jspecify.annotations.Nullable;

/**
 * A skill at a level that a post asks for.
 *
 * @param skill the skill, by identifier or name
 * @param level the least level, by identifier or name
 * @param mandatory whether nobody may take the post who does not hold it
 */
public record PostNeedEntry(
        @Required @Filled @Nullable String skill,
        @Required @Filled @Nullable String level,
        @Required @Nullable Boolean mandatory) {

    public static PostNeedEntry from(PostNeed need) {
        return new PostNeedEntry(
                need.asked().skill().toString(), need.asked().level().toString(), need.isMandatory());
    }
}
