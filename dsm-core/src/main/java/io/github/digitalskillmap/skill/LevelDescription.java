package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * What holding one skill at a level means, where that is told of each skill and not of the scale as a whole.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LevelDescription {

    LevelDescription() {}

    /**
     * {@return the description of a level of a skill}
     *
     * @param level the level, on the scale of the skill
     * @param text what holding the skill at that level means
     */
    public static LevelDescription of(LevelId level, Wording text) {
        return ImmutableLevelDescription.builder().level(level).text(text).build();
    }

    /**
     * Returns the level that is described.
     *
     * @return the identifier of a level on the scale of the skill
     */
    public abstract LevelId level();

    /** {@return what holding the skill at that level means} */
    public abstract Wording text();

    /**
     * Returns the level and what it means.
     *
     * @return such as {@code mori:level/1: cuts with help}
     */
    @Override
    public final String toString() {
        return level() + ": " + text();
    }
}
