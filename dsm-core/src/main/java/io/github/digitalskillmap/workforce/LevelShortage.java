package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import org.immutables.value.Value;

/**
 * How many people are needed who hold a skill at a level, and how many there are.
 *
 * <p>Who holds a higher level holds this one as well, and whoever is needed at a higher one is needed at this one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LevelShortage {

    LevelShortage() {}

    static LevelShortage of(LevelDemand demand, SkillSupply supply) {
        return ImmutableLevelShortage.builder()
                .skill(supply.skill())
                .level(demand.level())
                .needed(demand.atLeast())
                .held(supply.level(demand.level().id()).atLeast())
                .notAssessed(supply.notAssessed())
                .build();
    }

    /** {@return the skill} */
    public abstract Skill skill();

    /** {@return the level, one that is a step} */
    public abstract Level level();

    /** {@return how many people are needed at this level or a higher one, 1 or more} */
    public abstract long needed();

    /** {@return how many people are known to hold this level or a higher one} */
    public abstract long held();

    /** {@return how many people were not assessed in the skill and may hold it or not} */
    public abstract long notAssessed();

    /**
     * Returns how many more people are needed than are known to be there, as assessed: who was not assessed is not counted.
     *
     * @return the number of people, 0 if there are enough
     */
    public final long missing() {
        return Math.max(0, needed() - held());
    }

    /**
     * Returns how many people are missing whatever the assessments still to come tell.
     *
     * @return the number of people missing if all who were not assessed held the level
     */
    public final long missingAtLeast() {
        return Math.max(0, needed() - held() - notAssessed());
    }

    /**
     * Returns the skill, the level and how many are missing.
     *
     * @return such as {@code UXデザイン Lv.3: 2 of 5}
     */
    @Override
    public final String toString() {
        return skill().name() + " " + level().label() + ": " + missing() + " of " + needed();
    }
}
