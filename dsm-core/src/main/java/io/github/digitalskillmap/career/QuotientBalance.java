package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.step.Share;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much of a career grows one quotient: what is known, and between which bounds it lies.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class QuotientBalance {

    QuotientBalance() {}

    /** {@return the quotient} */
    public abstract QuotientId quotient();

    /**
     * Returns the share of the quotient in the days of which it is known that they grow a quotient, and which.
     *
     * @return the exact share, or empty if there is no such day
     */
    public abstract Optional<Share> share();

    /**
     * Returns the share if no day of unknown growth grew the quotient.
     *
     * @return the least that the share can be; 0 if nothing is known
     */
    public abstract Share least();

    /**
     * Returns the share if every day of unknown growth grew the quotient.
     *
     * @return the most that the share can be; 1 if nothing is known
     */
    public abstract Share most();
}
