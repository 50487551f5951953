package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.wording.Wording;

/**
 * The kinds of things that a record holds.
 *
 * @since 0.1.0
 */
public enum HeldKind {
    /** A skill that was assessed: the level at which it is held, or that it is not. */
    LEVEL("レベル", "level"),

    /** An exam passed. */
    PASS("試験の合格", "pass"),

    /** What somebody entitled judged. */
    ATTESTATION("判断の記録", "attestation"),

    /** The rank. */
    RANK("職層", "rank");

    private final Wording wording;

    HeldKind(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this kind in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
