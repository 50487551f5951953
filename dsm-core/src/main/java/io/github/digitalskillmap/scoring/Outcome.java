package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.wording.Wording;

/**
 * Whether what is required is met.
 *
 * @since 0.1.0
 */
public enum Outcome {
    /** Everything required is held. */
    MET("達成", "met"),

    /** Something required is known not to be held. */
    NOT_MET("未達", "not met"),

    /** Nothing required is known to be missing, but some of it has not been assessed. */
    OPEN("未確定", "open");

    private final Wording wording;

    Outcome(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this outcome in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
