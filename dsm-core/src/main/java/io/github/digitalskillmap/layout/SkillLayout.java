package io.github.digitalskillmap.layout;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.StepLayout;
import io.github.digitalskillmap.wording.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The place of each skill of a framework in a set of steps: a lane a skill, in framework order.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SkillLayout {

    private final Edition edition;
    private final List<SkillId> skills;
    private final StepLayout steps;
    private final Map<SkillId, Integer> lanes = new HashMap<>();

    /**
     * Lays skills out.
     *
     * @param edition the edition of the framework
     * @param skills the skills, each once
     * @param stepCounts how many steps each of them has
     */
    public SkillLayout(Edition edition, List<SkillId> skills, List<Integer> stepCounts) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.skills = List.copyOf(skills);
        this.steps = StepLayout.of(stepCounts);
        for (SkillId skill : skills) {
            lanes.put(skill, lanes.size());
        }
    }

    /**
     * Returns how a framework is laid out.
     *
     * @param framework the framework
     * @return its layout
     */
    public static SkillLayout of(LaidOut framework) {
        return framework.layout;
    }

    /**
     * Returns the layout of a set of steps.
     *
     * @return the layout, with one lane a skill
     */
    public StepLayout steps() {
        return steps;
    }

    /**
     * Tells whether a skill has a lane.
     *
     * @param skill the skill
     * @return true if it is in the framework
     */
    public boolean has(SkillId skill) {
        return lanes.containsKey(skill);
    }

    /**
     * Returns the lane of a skill.
     *
     * @param skill the skill
     * @return the lane, from 0
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public int lane(SkillId skill) {
        Integer lane = lanes.get(skill);
        if (lane == null) {
            throw new UnknownIdentifierException(
                    skill, edition, Likeness.nearest(skill.key(), skills, Identifier::key));
        }
        return lane;
    }

    /** What is laid out: the framework, which hands its layout to this package alone. */
    public abstract static class LaidOut {

        private final SkillLayout layout;

        /**
         * Creates what is laid out.
         *
         * @param layout the layout
         */
        protected LaidOut(SkillLayout layout) {
            this.layout = layout;
        }
    }
}
