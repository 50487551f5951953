package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Optional;

/** What a rule makes of an old level. */
record NewLevel(SkillId skill, int steps, Optional<LevelOrigin> origin, boolean isCapped) {

    /** Returns this or, if it is higher than the given steps, those, of which all that is known is the day. */
    NewLevel atMost(int highest) {
        return steps <= highest
                ? this
                : new NewLevel(skill, highest, origin.flatMap(LevelOrigin::on).map(LevelOrigin::on), true);
    }

    /** Returns the level, or empty if no step is held and the scale has no level for that. */
    Optional<Level> at(Framework framework) {
        return framework.scaleOf(skill).atSteps(steps);
    }

    void addTo(SkillProfile.Builder profile, Framework framework) {
        Optional<Level> level = at(framework);
        if (level.isPresent() && origin.isPresent()) {
            profile.level(skill, level.get().id(), origin.get());
        } else if (level.isPresent()) {
            profile.level(skill, level.get().id());
        } else if (origin.isPresent()) {
            profile.none(skill, origin.get());
        } else {
            profile.none(skill);
        }
    }
}
