package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.step.Share;
import org.immutables.value.Value;

/**
 * A count of steps: how many are required, how many of them are held, and how many are open because the skill was not
 * assessed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Tally {

    Tally() {}

    /**
     * Returns a count.
     *
     * @param held how many of the required steps are held, 0 or more
     * @param open how many are open, 0 or more
     * @param required how many are required, 1 or more and no less than held and open together
     * @return the count
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Tally of(int held, int open, int required) {
        return ImmutableTally.builder().held(held).open(open).required(required).build();
    }

    /**
     * Returns how many of the required steps are held.
     *
     * @return the number of steps, 0 or more
     */
    public abstract int held();

    /**
     * Returns how many of the required steps may be held or not, since nobody has judged the skill.
     *
     * @return the number of steps, 0 or more
     */
    public abstract int open();

    /**
     * Returns how many steps are required.
     *
     * @return the number of steps, 1 or more
     */
    public abstract int required();

    @Value.Check
    void check() {
        if (held() < 0 || open() < 0 || required() < 1 || held() + open() > required()) {
            throw new IllegalArgumentException(
                    "tally must have held and open steps within 1 or more required ones, but" + " was " + this);
        }
    }

    /**
     * Returns the sum of two counts.
     *
     * @param other the count to add
     * @return the sums of held, open and required steps
     */
    public final Tally plus(Tally other) {
        return of(held() + other.held(), open() + other.open(), required() + other.required());
    }

    /**
     * Returns the share that is certainly met.
     *
     * @return held over required
     */
    public final Share certainShare() {
        return Share.of(held(), required());
    }

    /**
     * Returns the share that is met if every open step turns out to be held.
     *
     * @return held and open over required
     */
    public final Share possibleShare() {
        return Share.of(held() + open(), required());
    }

    /**
     * Tells what the count comes to.
     *
     * @return met if every step is held, open if only open ones are missing, or else not met
     */
    public final Outcome outcome() {
        if (held() == required()) {
            return Outcome.MET;
        }
        return held() + open() == required() ? Outcome.OPEN : Outcome.NOT_MET;
    }

    /**
     * Returns the three numbers.
     *
     * @return such as {@code 5 held, 1 open, 7 required}
     */
    @Override
    public final String toString() {
        return held() + " held, " + open() + " open, " + required() + " required";
    }
}
