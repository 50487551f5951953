package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How many people hold one skill at each level.
 *
 * <p>Each person is either not assessed, assessed as none, or holds the skill at one level:
 * {@link #notAssessed()} and {@link #none()} and the number at exactly each level that is a step add up to all people.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillSupply {

    SkillSupply() {}

    /** {@return the skill} */
    public abstract Skill skill();

    /** {@return how many people were not assessed} */
    public abstract long notAssessed();

    /** {@return how many people were assessed and hold nothing of the skill} */
    public abstract long none();

    /**
     * Returns how many people hold the skill at each level.
     *
     * @return the levels of its scale, from low to high
     */
    public abstract List<LevelSupply> levels();

    /**
     * Returns how many people hold the skill at a level.
     *
     * @param level the level
     * @return the counts at that level
     * @throws IllegalArgumentException if the level is not on the scale of the skill
     */
    public final LevelSupply level(LevelId level) {
        Objects.requireNonNull(level, "level");
        return levels().stream()
                .filter(each -> each.level().id().equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "level '" + level + "' is not on the scale of skill '" + skill().id() + "'"));
    }

    /** {@return the skill and its counts} */
    @Override
    public final String toString() {
        return skill().id() + " " + levels() + ", " + none() + " none, " + notAssessed() + " not assessed";
    }
}
