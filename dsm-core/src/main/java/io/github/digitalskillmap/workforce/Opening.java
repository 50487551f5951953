package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;
import org.immutables.value.Value;

/**
 * What closing one gap opens: the job types that people would meet if all who hold a skill at less than a level, or were not
 * assessed in it, held it at that level, and nothing else changed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Opening {

    Opening() {}

    /** {@return the skill} */
    public abstract Skill skill();

    /** {@return the level, one that is a step} */
    public abstract Level level();

    /**
     * Returns the job types that it opens.
     *
     * @return the job types that somebody would meet, in framework order, at least one
     */
    public abstract List<JobTypeOpening> jobTypes();

    /**
     * Returns how many job types are opened to people, over all people.
     *
     * @return the sum over the job types; who would meet two counts twice
     */
    public final long total() {
        return jobTypes().stream().mapToLong(JobTypeOpening::people).sum();
    }

    /** {@return the gap and what it opens} */
    @Override
    public final String toString() {
        return skill().name() + " " + level().label() + " opens " + jobTypes();
    }
}
