package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A role that people are trained for and placed in: a name, and the skills and levels to hold.
 *
 * <p>The name and each requirement have a provenance of their own: a published name can stand over sample requirements.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobType implements Named, Sourced {

    JobType() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, name, at least one item and provenance are required
     */
    public static Builder builder() {
        return ImmutableJobType.builder();
    }

    /**
     * Returns the identifier of the job type.
     *
     * @return the identifier
     */
    @Override
    public abstract JobTypeId id();

    /**
     * Returns what the job type is called.
     *
     * @return the name
     */
    @Override
    public abstract Wording name();

    /**
     * Returns what the job type requires.
     *
     * @return the lines, at least one of them more than desirable; none requires a skill that another
     *     requires, but one may desire more of it
     */
    public abstract List<JobTypeItem> items();

    /**
     * Returns where the job type and its name come from. Each requirement has a provenance of its own.
     *
     * @return the provenance
     */
    @Override
    public abstract Provenance provenance();

    @Value.Check
    void check() {
        if (!asksForSomething()) {
            throw new IllegalArgumentException(
                    "job type '" + id() + "' must have at least one requirement that is more than desirable");
        }
        Set<SkillId> required = new HashSet<>();
        Set<SkillId> desired = new HashSet<>();
        for (JobTypeItem item : items()) {
            Set<SkillId> seen = item.importance().counts() ? required : desired;
            if (item.requirement() instanceof SkillRequirement skill && !seen.add(skill.skill())) {
                throw new IllegalArgumentException(
                        "job type '" + id() + "' must require skill '" + skill.skill() + "' only once");
            }
        }
    }

    private boolean asksForSomething() {
        for (JobTypeItem item : items()) {
            if (item.importance().counts()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Builds a job type.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the job type.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(JobTypeId id);

        /**
         * Sets what the job type is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Adds a line.
         *
         * @param item the requirement and where it comes from
         * @return this builder
         */
        Builder addItem(JobTypeItem item);

        /**
         * Adds the requirement to hold a skill at a level.
         *
         * @param skill the skill, not yet required
         * @param level the level to hold it at
         * @param provenance where that comes from
         * @return this builder
         */
        default Builder require(SkillId skill, LevelId level, Provenance provenance) {
            return addItem(JobTypeItem.of(Requirement.skill(skill, level), provenance));
        }

        /**
         * Sets where the job type and its name come from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * Returns the job type.
         *
         * @return the job type
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if no item is more than desirable, or a skill is required twice
         */
        JobType build();
    }
}
