package io.github.digitalskillmap.scoring;

import java.util.Locale;
import java.util.Objects;

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
        super(Objects.requireNonNull(unscored, "unscored").wording().text(Locale.ENGLISH));
        this.unscored = unscored;
    }

    /**
     * Returns what cannot be scored, and why.
     *
     * @return the job type and the skills whose level is not stated
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public UnscoredJobType unscored() {
        if (unscored == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return unscored;
    }
}
