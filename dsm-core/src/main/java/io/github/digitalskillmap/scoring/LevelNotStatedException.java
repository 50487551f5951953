package io.github.digitalskillmap.scoring;

import java.util.Locale;

/**
 * Thrown where a person is to be scored against a job type that asks for skills at levels that are not stated. It carries
 * the job type and those skills.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial")
public final class LevelNotStatedException extends IllegalStateException {

    private final transient UnscoredJobType unscored;

    LevelNotStatedException(UnscoredJobType unscored) {
        super(unscored.wording().text(Locale.ENGLISH));
        this.unscored = unscored;
    }

    /**
     * Returns what cannot be scored, and why.
     *
     * @return the job type and the skills whose level is not stated
     */
    public UnscoredJobType unscored() {
        return unscored;
    }
}
