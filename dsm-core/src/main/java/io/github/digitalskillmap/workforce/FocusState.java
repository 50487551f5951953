package io.github.digitalskillmap.workforce;

/**
 * Whether a skill is a focus area.
 *
 * @since 0.1.0
 */
public enum FocusState {
    /** It is one, whatever is not known. */
    FOCUS,

    /** It is none, whatever is not known. */
    NO_FOCUS,

    /** It depends on ranks that are known only between bounds. */
    UNDECIDED;

    static FocusState of(boolean certain, boolean possible) {
        if (certain) {
            return FOCUS;
        }
        return possible ? UNDECIDED : NO_FOCUS;
    }

    FocusState and(FocusState other) {
        if (this == NO_FOCUS || other == NO_FOCUS) {
            return NO_FOCUS;
        }
        return this == FOCUS ? other : this;
    }
}
