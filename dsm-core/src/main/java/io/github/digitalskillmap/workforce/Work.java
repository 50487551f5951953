package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.SkillId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One piece of work of a unit: how many people it needs, and what each of them has to hold.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Work {

    Work() {}

    /**
     * {@return a piece of work}
     *
     * @param unit the unit whose work it is
     * @param name what it is called, not blank
     * @param headCount how many people it needs, 1 or more
     * @param skills the skills and levels that each of them has to hold, at least one, each skill once
     * @throws IllegalArgumentException if the name is blank, the head count is less than 1, there is no skill, or a skill is
     *     there twice
     */
    public static Work of(UnitId unit, String name, long headCount, List<SkillRequirement> skills) {
        return ImmutableWork.builder()
                .unit(unit)
                .name(name)
                .headCount(headCount)
                .addAllSkills(Objects.requireNonNull(skills, "skills"))
                .build();
    }

    /**
     * Returns the unit whose work it is.
     *
     * @return the identifier of the unit
     */
    public abstract UnitId unit();

    /**
     * Returns what the work is called.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns how many people the work needs.
     *
     * @return the number of people, 1 or more
     */
    public abstract long headCount();

    /**
     * Returns what each of these people has to hold.
     *
     * @return the skills and levels in the order given, at least one, each skill once
     */
    public abstract List<SkillRequirement> skills();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of work must not be blank");
        }
        if (headCount() < 1) {
            throw new IllegalArgumentException("headCount must be 1 or more, but was " + headCount());
        }
        if (skills().isEmpty()) {
            throw new IllegalArgumentException("skills of work must have at least one");
        }
        Set<SkillId> seen = new HashSet<>();
        for (SkillRequirement each : skills()) {
            if (!seen.add(each.skill())) {
                throw new IllegalArgumentException(
                        "skills of work must be different, but " + each.skill() + " is twice");
            }
        }
    }
}
