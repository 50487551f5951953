package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.step.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * By what a planned rotation is checked beyond the gates of its model. Nothing is assumed that is not given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RotationRules {

    RotationRules() {}

    /** {@return a new builder without rules} */
    public static Builder builder() {
        return ImmutableRotationRules.builder();
    }

    /**
     * Returns how far the share of a quotient may lie from its goal, either way.
     *
     * @return the tolerance, or empty if the balance is not to be checked
     */
    public abstract Optional<Share> tolerance();

    /**
     * Returns how long ranks are to be held.
     *
     * @return the limits, at most one for each rank; a rank without limits is not checked
     */
    public abstract List<YearsInRank> limits();

    @Value.Check
    void check() {
        Set<RankId> seen = new HashSet<>();
        for (YearsInRank limit : limits()) {
            if (!seen.add(limit.rank())) {
                throw new IllegalArgumentException("rank '" + limit.rank() + "' must have limits only once");
            }
        }
    }

    /**
     * Builds rules.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets how far the share of a quotient may lie from its goal.
         *
         * @param tolerance the tolerance, such as 1/10 for goals of 1/2 that are kept from 2/5 to 3/5
         * @return this builder
         */
        Builder tolerance(Share tolerance);

        /**
         * Adds how long a rank is to be held.
         *
         * @param limit the limits
         * @return this builder
         */
        Builder addLimit(YearsInRank limit);

        /**
         * {@return the rules}
         *
         * @throws IllegalArgumentException if a rank has limits twice
         */
        RotationRules build();
    }
}
