package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;

/**
 * What is done at a stage of an assessment cycle. Some activities give levels, and what they give is told apart.
 *
 * @since 0.1.0
 */
public enum Activity {
    /** The person enters levels. */
    SELF_CHECK(LevelOrigin.Stage.SELF_CHECK),

    /** Two sides talk. */
    TALK("1on1", "one-on-one"),

    /** What people entered is collected and analysed. */
    ANALYSIS("集計・分析", "analysis"),

    /** The person corrects levels, none if none is wrong. */
    SELF_CORRECTION(LevelOrigin.Stage.SELF_CORRECTION),

    /** The levels are confirmed. */
    CONFIRMATION(LevelOrigin.Stage.CONFIRMATION);

    private final Wording wording;
    private final Optional<LevelOrigin.Stage> gives;

    Activity(LevelOrigin.Stage gives) {
        this.wording = gives.wording();
        this.gives = Optional.of(gives);
    }

    Activity(String japanese, String english) {
        this.wording = Wording.sentence(japanese, english);
        this.gives = Optional.empty();
    }

    /** {@return the word for this activity in Japanese and English} */
    public Wording wording() {
        return wording;
    }

    /** {@return what a profile calls the origin of these levels, or empty if the activity gives none} */
    public Optional<LevelOrigin.Stage> gives() {
        return gives;
    }

    /** Tells whether the person of the record alone does this. */
    boolean isOwn() {
        return this == SELF_CHECK || this == SELF_CORRECTION;
    }
}
