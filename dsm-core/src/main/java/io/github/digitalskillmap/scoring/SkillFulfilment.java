package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a skill is held at a level: what is needed, what is held, and what of it counts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillFulfilment extends RequirementFulfilment {

    SkillFulfilment() {}

    @Override
    public abstract SkillRequirement requirement();

    /** {@return the skill that is required} */
    public abstract Skill skill();

    /** {@return the level that is needed} */
    public abstract Level needed();

    /**
     * Returns how many steps are needed.
     *
     * @return the number of steps, 1 or more
     */
    public abstract int neededSteps();

    /**
     * Returns what is known of the person's hold on the skill.
     *
     * @return not assessed, assessed as none, or the level held
     */
    public abstract Attainment held();

    /**
     * Returns where that comes from, so that a result tells whether it used what the person entered or what was confirmed.
     *
     * @return the origin, or empty if it is not known or the skill was not assessed
     */
    public abstract Optional<LevelOrigin> origin();

    /**
     * Returns how many steps the person holds, needed or not.
     *
     * @return the number of steps, 0 or more
     */
    public abstract int heldSteps();

    /**
     * Returns how many needed steps are held: steps beyond the needed level never count.
     *
     * @return the number of steps, from 0 to all that are needed
     */
    public final int countedSteps() {
        return Math.min(heldSteps(), neededSteps());
    }

    /**
     * Returns how many needed steps may be held or not.
     *
     * @return the number of steps, 0 if the skill was assessed
     */
    public final int openSteps() {
        return held().isAssessed() ? 0 : neededSteps();
    }

    /**
     * Returns how many needed steps are not held for certain.
     *
     * @return the number of steps, 0 if the requirement is met
     */
    public final int missingSteps() {
        return neededSteps() - countedSteps();
    }

    /**
     * Returns how many steps are held beyond the needed level. They never make up for another requirement.
     *
     * @return the number of steps, 0 or more
     */
    public final int surplusSteps() {
        return heldSteps() - countedSteps();
    }

    @Override
    public final <R> R accept(FulfilmentVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.skill(this);
    }

    @Override
    public final Tally tally() {
        return Tally.of(countedSteps(), openSteps(), neededSteps());
    }

    /**
     * Returns what is held in words.
     *
     * @return the label of the level held, or that none is held, or that the skill is not assessed
     */
    public final Wording heldLabel() {
        return held().label();
    }

    @Override
    public final Wording wording() {
        return Wording.sentence(
                "%s: 必要 %s、保有 %s", "%s: needed %s, held %s", skill().name(), needed().label(), heldByStage());
    }

    private Wording heldByStage() {
        return origin().flatMap(LevelOrigin::stage)
                .map(stage -> Wording.sentence("%s（%s）", "%s (%s)", heldLabel(), stage.wording()))
                .orElse(heldLabel());
    }

    @Override
    final Explanation.Builder explanation() {
        return super.explanation().subject(skill().id());
    }

    @Override
    public final Wording shortWording() {
        return Wording.sentence("%s %s → %s", "%s %s → %s", skill().name(), heldLabel(), needed().label());
    }
}
