package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.wording.Wording;

/**
 * What a guide is about.
 *
 * @since 0.1.0
 */
public enum GuideKind {
    /** The level of skills. */
    SKILL_LEVEL("スキルレベル", "skill level"),

    /** The level of exams. */
    EXAM_LEVEL("試験レベル", "exam level"),

    /** An exam, or a group of exams. */
    EXAM("試験", "exam");

    private final Wording wording;

    GuideKind(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this kind in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
