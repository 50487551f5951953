package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.wording.Wording;

/**
 * How a pass stands to its registrations at a date. None of these takes the pass away.
 *
 * @since 0.1.0
 */
public enum RegistrationState {
    /** No registration had begun. */
    NOT_REGISTERED("未登録", "not registered"),

    /** The first registration holds. */
    REGISTERED("登録済み", "registered"),

    /** The first registration has been followed by another, and one of those that followed holds. */
    RENEWED("登録更新済み", "registration renewed"),

    /** There were registrations, and all had ended. */
    LAPSED("登録失効", "registration lapsed");

    private final Wording wording;

    RegistrationState(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
    }

    /** {@return the word for this state in Japanese and English} */
    public Wording wording() {
        return wording;
    }
}
