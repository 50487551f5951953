package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.wording.Wording;

/**
 * How much a requirement matters to whoever states it.
 *
 * @since 0.1.0
 */
public enum Importance {
    /** It must be met, and a rule with a veto fails the whole while it is not. */
    MANDATORY("必須", "mandatory"),

    /** It must be met. */
    REQUIRED("必要", "required"),

    /** It is reported and explained, and counts neither for the share nor for the outcome. */
    DESIRABLE("望ましい", "desirable");

    private final Wording wording;

    Importance(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this importance in Japanese and English} */
    public Wording wording() {
        return wording;
    }

    /**
     * Tells whether a requirement of this importance counts for the share and the outcome.
     *
     * @return false only for desirable ones
     */
    public boolean counts() {
        return this != DESIRABLE;
    }
}
