package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.wording.Wording;

/**
 * What becomes of one thing that a record holds. Each has exactly one fate.
 *
 * @since 0.1.0
 */
public enum Fate {
    /** The new record holds it just as it was: the same identifier, the same level, the same origin. */
    CARRIED("引継ぎ", "carried"),

    /** The new record holds what the plan makes of it: another identifier, another level, or no longer confirmed. */
    CHANGED("変更", "changed"),

    /** The new framework has skills for it, but the plan cannot or will not say their levels: they are not assessed. */
    ASKED_AGAIN("再確認", "asked again"),

    /** Nothing of it is in the new record. */
    LOST("消失", "lost");

    private final Wording wording;

    Fate(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this fate in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
