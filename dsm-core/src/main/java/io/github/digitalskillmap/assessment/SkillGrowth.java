package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Skill;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How one person's confirmed level of a skill changed from one date to another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillGrowth {

    SkillGrowth() {}

    static SkillGrowth of(Skill skill, SkillProfile then, SkillProfile now) {
        Attainment before = then.attainment(skill.id());
        Attainment after = now.attainment(skill.id());
        ImmutableSkillGrowth.Builder growth =
                ImmutableSkillGrowth.builder().skill(skill).before(before).after(after);
        if (before.isAssessed() && after.isAssessed()) {
            int lane = SkillLayout.of(then.framework()).lane(skill.id());
            growth.stepsGained(now.steps().stepCount(lane) - then.steps().stepCount(lane));
        }
        return growth.build();
    }

    /** {@return the skill} */
    public abstract Skill skill();

    /**
     * Returns what was confirmed at the earlier date.
     *
     * @return the level; not assessed if none was confirmed by then
     */
    public abstract Attainment before();

    /**
     * Returns what was confirmed at the later date.
     *
     * @return the level; not assessed if none was confirmed by then
     */
    public abstract Attainment after();

    /**
     * Returns how much the level rose.
     *
     * @return the number of steps, less than 0 if it fell; empty if there was no level before, since what is new to the record
     *     need not be new to the person
     */
    public abstract OptionalInt stepsGained();

    /** {@return a text that tells no level, so that it can stand in a log} */
    @Override
    public final String toString() {
        return "growth in " + skill().id();
    }
}
