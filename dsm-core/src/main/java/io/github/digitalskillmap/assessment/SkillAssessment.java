package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What was entered, corrected and confirmed of one skill, side by side.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillAssessment {

    SkillAssessment() {}

    static SkillAssessment of(
            Skill skill,
            List<Transition> transitions,
            SkillProfile selfChecked,
            SkillProfile corrected,
            SkillProfile confirmed) {
        ImmutableSkillAssessment.Builder assessment = ImmutableSkillAssessment.builder()
                .skill(skill)
                .selfChecked(selfChecked.attainment(skill.id()))
                .corrected(corrected.attainment(skill.id()))
                .confirmed(confirmed.attainment(skill.id()));
        int lane = SkillLayout.of(confirmed.framework()).lane(skill.id());
        if (selfChecked.steps().isAssessed(lane) && confirmed.steps().isAssessed(lane)) {
            assessment.deviation(
                    selfChecked.steps().stepCount(lane) - confirmed.steps().stepCount(lane));
        }
        transitions.stream()
                .flatMap(each -> each.levels().stream())
                .filter(each -> each.skill().equals(skill.id()))
                .forEach(each -> assessment.addAllEvidence(each.evidence()));
        return assessment.build();
    }

    /** {@return the skill} */
    public abstract Skill skill();

    /**
     * Returns what the person entered.
     *
     * @return the level entered; not assessed if there is none
     */
    public abstract Attainment selfChecked();

    /**
     * Returns what the person corrected it to.
     *
     * @return the level corrected to; not assessed if it was not corrected
     */
    public abstract Attainment corrected();

    /**
     * Returns what was confirmed.
     *
     * @return the level confirmed; not assessed if there is none
     */
    public abstract Attainment confirmed();

    /**
     * Returns how far what the person first entered lies from what was confirmed.
     *
     * @return the number of steps, more than 0 if the person entered more; empty unless both are there
     */
    public abstract OptionalInt deviation();

    /**
     * Returns what the levels were judged from.
     *
     * @return the evidence of all stages, in their order
     */
    public abstract List<LevelEvidence> evidence();

    /** {@return a text that tells no level, so that it can stand in a log} */
    @Override
    public final String toString() {
        return "assessment of " + skill().id();
    }
}
