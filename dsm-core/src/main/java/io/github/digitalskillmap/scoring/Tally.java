package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A count: how much is required, how much of it is held, and how much is open because nobody has judged it.
 *
 * <p>Under the rule {@link ScoringRule#STEPS} it counts steps; other rules count requirements or weights.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Tally {

    Tally() {}

    /**
     * {@return a count of whole numbers}
     *
     * @param held how much of what is required is held, 0 or more
     * @param open how much is open, 0 or more
     * @param required how much is required, 1 or more and no less than held and open together
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Tally of(long held, long open, long required) {
        return of(Amount.of(held), Amount.of(open), Amount.of(required));
    }

    /**
     * {@return a count of exact amounts}
     *
     * @param held how much of what is required is held
     * @param open how much is open
     * @param required how much is required, more than zero and no less than held and open together
     * @throws IllegalArgumentException if an amount is out of its range
     */
    public static Tally of(Amount held, Amount open, Amount required) {
        return ImmutableTally.builder().held(held).open(open).required(required).build();
    }

    /** Returns the count of a whole of which one share is certain and another possible. */
    static Tally of(Amount required, Share certain, Share possible) {
        Amount held = required.times(certain);
        return of(held, required.times(possible).minus(held), required);
    }

    /** Returns the count of one thing that is met, open or not met. */
    static Tally one(Outcome outcome) {
        return of(outcome == Outcome.MET ? 1 : 0, outcome == Outcome.OPEN ? 1 : 0, 1);
    }

    /**
     * Returns how much of what is required is held.
     *
     * @return the amount, zero or more
     */
    public abstract Amount held();

    /**
     * Returns how much may be held or not, since nobody has judged it.
     *
     * @return the amount, zero or more
     */
    public abstract Amount open();

    /**
     * Returns how much is required.
     *
     * @return the amount, more than zero
     */
    public abstract Amount required();

    @Value.Check
    void check() {
        if (required().isZero() || held().plus(open()).compareTo(required()) > 0) {
            throw new IllegalArgumentException(
                    "tally must require more than zero and no less than what is held and open, but was " + this);
        }
    }

    /**
     * Returns the sum of two counts.
     *
     * @param other the count to add
     * @return the sums of what is held, open and required
     */
    public final Tally plus(Tally other) {
        Objects.requireNonNull(other, "other");
        return of(
                held().plus(other.held()), open().plus(other.open()), required().plus(other.required()));
    }

    /** {@return the share that is certainly met} */
    public final Share certainShare() {
        return held().of(required());
    }

    /** {@return the share that is met if all that is open turns out to be held} */
    public final Share possibleShare() {
        return held().plus(open()).of(required());
    }

    /**
     * Tells what the count comes to.
     *
     * @return met if all is held, open if only what is open is missing, or else not met
     */
    public final Outcome outcome() {
        if (certainShare().isOne()) {
            return Outcome.MET;
        }
        return possibleShare().isOne() ? Outcome.OPEN : Outcome.NOT_MET;
    }

    /**
     * Returns the three amounts.
     *
     * @return such as {@code 5 held, 1 open, 7 required}
     */
    @Override
    public final String toString() {
        return held() + " held, " + open() + " open, " + required() + " required";
    }
}
