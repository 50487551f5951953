package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.wording.Wording;

/**
 * How a person stands to an exam or qualification that goes with a skill.
 *
 * @since 0.1.0
 */
public enum LinkState {
    /** The exam is passed or, where the link names a qualification with a registration, registered at the date. */
    HELD("保有", "held"),

    /** The link names a qualification with a registration; the exam is passed and not registered. */
    PASSED_NOT_REGISTERED("合格・未登録", "passed, not registered"),

    /** The link names a qualification with a registration; the exam is passed, and its registrations have all ended. */
    REGISTRATION_LAPSED("合格・登録失効", "passed, registration lapsed"),

    /** All passes have expired. */
    EXPIRED("失効", "expired"),

    /** There is no pass. */
    NOT_PASSED("未合格", "not passed");

    private final Wording wording;

    LinkState(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this state in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
