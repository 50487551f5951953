package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Level;
import org.immutables.value.Value;

/**
 * How many people hold a skill at a level.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LevelSupply {

    LevelSupply() {}

    /** {@return the level} */
    public abstract Level level();

    /**
     * Returns how many people hold the skill at this level or a higher one.
     *
     * @return the number of people; at a lowest level that is nothing, of all who were assessed
     */
    public abstract long atLeast();

    /** {@return how many people hold the skill at this level and no higher one} */
    public abstract long exactly();

    /**
     * Returns the level and the counts.
     *
     * @return such as {@code Lv.2: 5, of whom 3 no higher}
     */
    @Override
    public final String toString() {
        return level().label() + ": " + atLeast() + ", of whom " + exactly() + " no higher";
    }
}
