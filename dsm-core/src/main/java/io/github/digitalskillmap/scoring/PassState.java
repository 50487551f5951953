package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.wording.Wording;

/**
 * What a recorded pass is worth at a date.
 *
 * @since 0.1.0
 */
public enum PassState {
    /** The exam was passed on or before the date, and the pass has not expired. */
    VALID("有効", "valid"),

    /** The pass had expired by the date. */
    EXPIRED("失効", "expired"),

    /** The exam is recorded as passed after the date. */
    LATER("基準日より後の合格", "passed after the date");

    private final Wording wording;

    PassState(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this state in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
