package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import org.immutables.value.Value;

/**
 * A skill at a level that few people hold: a single point of failure, if it is one person.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ScarceLevel {

    ScarceLevel() {}

    static ScarceLevel of(Skill skill, Level level, long holders) {
        return ImmutableScarceLevel.builder()
                .skill(skill)
                .level(level)
                .holders(holders)
                .build();
    }

    /** {@return the skill} */
    public abstract Skill skill();

    /** {@return the level, one that is a step} */
    public abstract Level level();

    /**
     * Returns how many people hold the skill at this level or a higher one.
     *
     * @return the number of people; 0 if nobody does
     */
    public abstract long holders();

    /**
     * Returns the skill, the level and how many hold it.
     *
     * @return such as {@code UXデザイン Lv.3: 1}
     */
    @Override
    public final String toString() {
        return skill().name() + " " + level().label() + ": " + holders();
    }
}
