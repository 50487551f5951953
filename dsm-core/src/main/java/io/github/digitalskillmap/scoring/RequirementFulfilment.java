package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * How far one requirement of a job type is met: what is needed, what is held, and what of it counts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RequirementFulfilment {

    static final Wording NOT_ASSESSED = Wording.sentence("未判定", "not assessed");
    static final Wording NONE_HELD = Wording.sentence("保有なし", "none held");

    RequirementFulfilment() {}

    /**
     * Returns the requirement and who states it.
     *
     * @return the line of the job type
     */
    public abstract JobTypeItem item();

    /**
     * Returns the skill that is required.
     *
     * @return the skill
     */
    public abstract Skill skill();

    /**
     * Returns the level that is needed.
     *
     * @return the level
     */
    public abstract Level needed();

    /**
     * Returns what is known of the person's hold on the skill.
     *
     * @return not assessed, assessed as none, or the level held
     */
    public abstract Attainment held();

    /**
     * Returns how many steps the person holds, needed or not.
     *
     * @return the number of steps, 0 or more
     */
    public abstract int heldSteps();

    /**
     * Returns what counts: steps beyond the needed level never do.
     *
     * @return the count of this requirement
     */
    public abstract Tally counted();

    /**
     * Returns the share that is certainly met.
     *
     * @return the exact fraction of this requirement
     */
    public final Share certainShare() {
        return counted().certainShare();
    }

    /**
     * Returns the share that may still turn out to be met.
     *
     * @return the exact fraction; more than the certain share only if the skill is not assessed
     */
    public final Share possibleShare() {
        return counted().possibleShare();
    }

    /**
     * Tells whether the requirement is met.
     *
     * @return met, not met, or open if the skill is not assessed
     */
    public final Outcome outcome() {
        return counted().outcome();
    }

    /**
     * Returns how many needed steps are not held for certain.
     *
     * @return the number of steps, 0 if the requirement is met
     */
    public final int missingSteps() {
        return counted().required() - counted().held();
    }

    /**
     * Returns how many steps are held beyond the needed level. They never make up for another requirement.
     *
     * @return the number of steps, 0 or more
     */
    public final int surplusSteps() {
        return Math.max(0, heldSteps() - counted().required());
    }

    /**
     * Returns what is held in words.
     *
     * @return the label of the level held, or that none is held, or that the skill is not assessed
     */
    public final Wording heldLabel() {
        return describe(held());
    }

    static Wording describe(Attainment attainment) {
        return attainment.isAssessed() ? attainment.level().map(Level::label).orElse(NONE_HELD) : NOT_ASSESSED;
    }

    final Explanation explain() {
        return Explanation.builder()
                .subject(skill().id())
                .statement(Wording.sentence(
                        "%s: 必要 %s、保有 %s、算入 %d/%d（%s）",
                        "%s: needed %s, held %s, counted %d of %d (%s)",
                        skill().name(),
                        needed().label(),
                        heldLabel(),
                        counted().held(),
                        counted().required(),
                        outcome().label()))
                .tally(counted())
                .provenance(item().provenance())
                .build();
    }

    /**
     * Returns the skill with what is held and what is needed.
     *
     * @return such as {@code サービスデザイン Lv.0 → Lv.1}
     */
    @Override
    public final String toString() {
        return skill().name() + " " + heldLabel() + " → " + needed().label();
    }
}
