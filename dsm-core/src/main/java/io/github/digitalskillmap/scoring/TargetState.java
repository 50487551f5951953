package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.wording.Wording;

/**
 * How a person stands to a target of a rank.
 *
 * @since 0.1.0
 */
public enum TargetState {
    /** The target is met. */
    MET("達成", "met"),

    /** Something the target asks for is known not to be so. */
    NOT_MET("未達", "not met"),

    /** Nothing but a judgement is missing. */
    AWAITING_JUDGEMENT("判断待ち", "awaiting judgement"),

    /** A skill that the target asks for has not been assessed. */
    OPEN("未確定", "open");

    private final Wording wording;

    TargetState(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    static TargetState of(RequirementFulfilment fulfilment) {
        return switch (fulfilment.outcome()) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case OPEN -> fulfilment.isAwaitingJudgement() ? AWAITING_JUDGEMENT : OPEN;
        };
    }

    /** {@return the word for this state in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
