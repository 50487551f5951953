package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Level;
import org.immutables.value.Value;

/**
 * How many people are needed who hold a skill at a level or a higher one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LevelDemand {

    LevelDemand() {}

    static LevelDemand of(Level level, long atLeast) {
        return ImmutableLevelDemand.builder().level(level).atLeast(atLeast).build();
    }

    /** {@return the level, one that is a step} */
    public abstract Level level();

    /**
     * Returns how many people are needed at this level or a higher one.
     *
     * @return the number of people, 0 or more
     */
    public abstract long atLeast();
}
