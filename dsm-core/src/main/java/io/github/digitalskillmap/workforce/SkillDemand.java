package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How many people are needed who hold a skill.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillDemand {

    SkillDemand() {}

    /** {@return the skill} */
    public abstract Skill skill();

    /**
     * Returns how many people are needed who hold the skill, at whatever level.
     *
     * @return the number of people, 0 or more
     */
    public abstract long people();

    /**
     * Returns how many people are needed at each level.
     *
     * @return the levels that are a step, from low to high
     */
    public abstract List<LevelDemand> levels();

    /**
     * Returns how many people are needed at a level.
     *
     * @param level a level that is a step
     * @return the number of people
     * @throws IllegalArgumentException if the level is not on the scale of the skill or is no step
     */
    public final LevelDemand level(LevelId level) {
        Objects.requireNonNull(level, "level");
        return levels().stream()
                .filter(each -> each.level().id().equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "level '" + level + "' is no step on the scale of skill '" + skill().id() + "'"));
    }

    /**
     * Returns the skill and how many people are needed.
     *
     * @return such as {@code UXデザイン: 12}
     */
    @Override
    public final String toString() {
        return skill().name() + ": " + people();
    }
}
