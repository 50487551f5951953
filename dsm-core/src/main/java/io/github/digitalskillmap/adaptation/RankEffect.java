package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.ladder.Rank;
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

    /** {@return the rank of the framework after, or of the one before if it is retired} */
    public abstract Rank rank();

    /**
     * Tells whether the framework after lacks the rank.
     *
     * @return true if only the framework before has it
     */
    public abstract boolean isRetired();

    /** {@return how the person stands to the rank before} */
    public abstract RankFulfilment before();

    /**
     * Returns how the person stands to the rank after.
     *
     * @return the result, or empty if the rank is retired
     */
    public abstract Optional<RankFulfilment> after();

    /**
     * Returns the outcome before.
     *
     * @return the outcome, or empty if the rank had no target that counts
     */
    public final Optional<Outcome> outcomeBefore() {
        return outcome(before());
    }

    /**
     * Returns the outcome after.
     *
     * @return the outcome, or empty if the rank is retired or has no target that counts
     */
    public final Optional<Outcome> outcomeAfter() {
        return after().flatMap(RankEffect::outcome);
    }

    private static Optional<Outcome> outcome(RankFulfilment fulfilment) {
        return fulfilment.tally().map(Tally::outcome);
    }

    /** Tells whether the outcome is another, or a rank that was met is there no more. */
    final boolean isDifferent() {
        return isRetired()
                ? outcomeBefore().filter(Outcome.MET::equals).isPresent()
                : !outcomeBefore().equals(outcomeAfter());
    }

    /**
     * Says what changes.
     *
     * @return the rank with the outcome before and after, in Japanese and English
     */
    public final Wording wording() {
        return Wording.sentence(
                "職層「%s」: %s → %s", "rank \"%s\": %s → %s", rank().name(), standingBefore(), standingAfter());
    }

    /**
     * Says how the person stands to the rank before.
     *
     * @return the outcome, or that the rank has no target that counts
     */
    public final Wording standingBefore() {
        return describe(outcomeBefore());
    }

    /**
     * Says how the person stands to the rank after.
     *
     * @return the outcome, or that the rank is retired or has no target that counts
     */
    public final Wording standingAfter() {
        return isRetired() ? JobTypeEffect.RETIRED : describe(outcomeAfter());
    }

    private static Wording describe(Optional<Outcome> outcome) {
        return outcome.map(Outcome::wording).orElse(NO_TARGET);
    }

    /**
     * Returns what changes.
     *
     * @return the statement in Japanese
     */
    @Override
    public final String toString() {
        return wording().toString();
    }
}
