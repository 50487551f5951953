package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says levels of a framework in words. Each is said once and kept: there are few levels and many people. */
final class LevelWording {

    private record Place(SkillId skill, int steps, boolean hint) {}

    private static final Wording NONE = Wording.sentence("なし", "none");

    private final Framework framework;
    private final Map<Place, Wording> said = new ConcurrentHashMap<>();

    LevelWording(Framework framework) {
        this.framework = framework;
    }

    /** Says that a skill is held at so many steps. */
    Wording of(SkillId skill, int steps) {
        return said.computeIfAbsent(new Place(skill, steps, false), this::say);
    }

    /** Says that a skill is to be judged anew, and the level that is likely. */
    Wording hint(SkillId skill, int steps) {
        return said.computeIfAbsent(new Place(skill, steps, true), this::say);
    }

    private Wording say(Place place) {
        Wording name = framework.skill(place.skill()).name();
        Wording level = framework
                .scaleOf(place.skill())
                .atSteps(place.steps())
                .map(Level::label)
                .orElse(NONE);
        return place.hint()
                ? Wording.sentence("「%s」（目安 %s）", "\"%s\" (hint: %s)", name, level)
                : Wording.sentence("「%s」%s", "\"%s\" %s", name, level);
    }
}
