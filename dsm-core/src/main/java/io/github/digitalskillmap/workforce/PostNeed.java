package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.requirement.SkillRequirement;
import java.util.Objects;

/**
 * A skill at a level that a post asks for.
 *
 * @param asked the skill and the level
 * @param isMandatory whether nobody may take the post who does not hold it
 * @since 0.1.0
 */
public record PostNeed(SkillRequirement asked, boolean isMandatory) {

    /**
     * Returns a need.
     *
     * @param asked the skill and the level
     * @param isMandatory whether nobody may take the post who does not hold it
     */
    public PostNeed {
        Objects.requireNonNull(asked, "asked");
    }
}
