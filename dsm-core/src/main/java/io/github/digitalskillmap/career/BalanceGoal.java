package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How much of a career is to grow one quotient, in parts: 50 and 50 are half each, and so are 1 and 1.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class BalanceGoal implements Sourced {

    BalanceGoal() {}

    /**
     * {@return a goal}
     *
     * @param quotient the quotient
     * @param parts its parts, 1 or more, of those of all goals of a system
     * @param provenance where it comes from
     * @throws IllegalArgumentException if there is no part
     */
    public static BalanceGoal of(QuotientId quotient, int parts, Provenance provenance) {
        return ImmutableBalanceGoal.builder()
                .quotient(quotient)
                .parts(parts)
                .provenance(provenance)
                .build();
    }

    /** {@return a quotient of the framework} */
    public abstract QuotientId quotient();

    /**
     * Returns the parts of the quotient.
     *
     * @return the parts, 1 or more
     */
    public abstract int parts();

    @Override
    public abstract Provenance provenance();

    BalanceGoal adapted(@Nullable BalanceGoal before, AdaptationMark mark) {
        return of(quotient(), parts(), mark.on(provenance()));
    }

    /**
     * Returns the quotient and its parts.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return quotient() + " " + parts();
    }

    @Value.Check
    void check() {
        if (parts() < 1) {
            throw new IllegalArgumentException(
                    "parts of quotient '" + quotient() + "' must be 1 or more, but were " + parts());
        }
    }
}
