package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankFulfilment;
import io.github.digitalskillmap.scoring.Tally;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one person stands to one rank before and after a framework is changed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RankEffect {

    private static final Wording NO_TARGET = Wording.sentence("目標なし", "no targets");

    RankEffect() {}

    /**
     * Returns how the person stands to the rank before.
     *
     * @return the result
     */
    public abstract RankFulfilment before();

    /**
     * Returns how the person stands to the rank after.
     *
     * @return the result
     */
    public abstract RankFulfilment after();

    /** Tells whether the outcome is another. */
    final boolean isDifferent() {
        return !outcome(before()).equals(outcome(after()));
    }

    private static Optional<Outcome> outcome(RankFulfilment fulfilment) {
        return fulfilment.tally().map(Tally::outcome);
    }

    /**
     * Says what changes.
     *
     * @return the rank with the outcome before and after, in Japanese and English
     */
    public final Wording statement() {
        return Wording.sentence(
                "職級「%s」: %s → %s", "rank \"%s\": %s → %s", after().rank().name(), standingBefore(), standingAfter());
    }

    /**
     * Says how the person stands to the rank before.
     *
     * @return the outcome, or that the rank has no target that counts
     */
    public final Wording standingBefore() {
        return describe(before());
    }

    /**
     * Says how the person stands to the rank after.
     *
     * @return the outcome, or that the rank has no target that counts
     */
    public final Wording standingAfter() {
        return describe(after());
    }

    private static Wording describe(RankFulfilment fulfilment) {
        return outcome(fulfilment).map(Outcome::label).orElse(NO_TARGET);
    }

    /**
     * Returns what changes.
     *
     * @return the statement in Japanese
     */
    @Override
    public final String toString() {
        return statement().toString();
    }
}
