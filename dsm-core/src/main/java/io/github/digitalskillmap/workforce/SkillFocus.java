package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * Whether one skill is a focus area, and why.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillFocus {

    SkillFocus() {}

    static SkillFocus of(Skill skill, RankRange demand, RankRange supply, FocusRule rule) {
        return ImmutableSkillFocus.builder()
                .skill(skill)
                .demand(demand)
                .supply(supply)
                .rule(rule)
                .build();
    }

    /** {@return the skill} */
    public abstract Skill skill();

    /**
     * Returns its rank in the demand.
     *
     * @return the rank, 1 for the skill that is needed most
     */
    public abstract RankRange demand();

    /**
     * Returns its rank in the supply.
     *
     * @return the rank, 1 for the skill that is held most
     */
    public abstract RankRange supply();

    /** {@return the rule by which this was decided} */
    public abstract FocusRule rule();

    /**
     * Returns whether the skill is a focus area.
     *
     * @return the state; undecided if it depends on a rank that is known only between bounds
     */
    public final FocusState state() {
        return rule().demand(demand()).and(rule().supply(supply()));
    }

    /**
     * Returns why.
     *
     * @return a sentence that names both ranks, and those that leave it undecided
     */
    public final Wording reason() {
        return Wording.sentence(
                "需要 %s（%s）、供給 %s（%s）",
                "demand %s (%s), supply %s (%s)",
                demand(),
                say(rule().demand(demand()), "上位", "near the top", "上位ではない", "not near the top"),
                supply(),
                say(rule().supply(supply()), "中位から下位", "in the middle or low", "上位", "near the top"));
    }

    private static Wording say(FocusState state, String yes, String inEnglish, String no, String noInEnglish) {
        return switch (state) {
            case FOCUS -> Wording.sentence(yes, inEnglish);
            case NO_FOCUS -> Wording.sentence(no, noInEnglish);
            case UNDECIDED ->
                Wording.sentence(
                        "順位が一つに決まらず、%sかどうか分からない",
                        "not known whether %s, as the rank is open", Wording.sentence(yes, inEnglish));
        };
    }

    /** {@return the skill, the state and why} */
    @Override
    public final String toString() {
        return skill().name() + " " + state() + ": " + reason();
    }
}
