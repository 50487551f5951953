package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    /** {@return the identifier of the job type} */
    @Override
    public abstract JobTypeId id();

    /** {@return what the job type is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns what the people of the job type do.
     *
     * @return the description, or empty where none is available
     */
    public abstract Optional<Wording> description();

    /**
     * Returns the group that the job type stands in.
     *
     * @return the identifier of the narrowest group, or empty if it stands in none
     */
    public abstract Optional<JobTypeGroupId> group();

    /**
     * Returns what the job type requires.
     *
     * @return the lines, at least one of them more than desirable; none requires a skill that another
     *     requires, but one may desire more of it
     */
    public abstract List<JobTypeItem> items();

    /**
     * Returns where the job type, its name, description and group come from. Each requirement has a provenance of its own.
     *
     * @return the provenance
     */
    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }

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
            Optional<SkillId> skill = skill(item.requirement());
            if (skill.isPresent() && !seen.add(skill.get())) {
                throw new IllegalArgumentException(
                        "job type '" + id() + "' must require skill '" + skill.get() + "' only once");
            }
        }
    }

    private static Optional<SkillId> skill(Requirement requirement) {
        if (requirement instanceof SkillRequirement stated) {
            return Optional.of(stated.skill());
        }
        return requirement instanceof UnstatedLevelRequirement unstated
                ? Optional.of(unstated.skill())
                : Optional.empty();
    }

    /**
     * Returns the skills that are asked for at a level that is not stated. A job type with any is not scored.
     *
     * @return the skills of every {@link UnstatedLevelRequirement}, also of one within another requirement and of one that is
     *     only desirable, in the order of the lines, without repetition; usually none
     */
    public final List<SkillId> skillsAtUnstatedLevels() {
        Set<SkillId> skills = new LinkedHashSet<>();
        for (JobTypeItem item : items()) {
            addUnstated(item.requirement(), skills);
        }
        return List.copyOf(skills);
    }

    private static void addUnstated(Requirement requirement, Set<SkillId> skills) {
        if (requirement instanceof UnstatedLevelRequirement unstated) {
            skills.add(unstated.skill());
        }
        for (Requirement part : requirement.parts()) {
            addUnstated(part, skills);
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
         * Sets what the people of the job type do.
         *
         * @param description the description
         * @return this builder
         */
        Builder description(Wording description);

        /**
         * Sets the group that the job type stands in.
         *
         * @param group the identifier of the narrowest group
         * @return this builder
         */
        Builder group(JobTypeGroupId group);

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
         * Sets where the job type, its name, description and group come from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the job type}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if no item is more than desirable, or a skill is required twice
         */
        JobType build();
    }
}
