package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.RankId;
import java.util.Objects;

/**
 * How long a rank is to be held.
 *
 * @param rank the rank
 * @param atLeast the fewest whole years before a higher rank follows, 0 or more
 * @param atMost the most years, 1 or more and not less than the fewest
 * @since 0.1.0
 */
public record YearsInRank(RankId rank, int atLeast, int atMost) {

    /**
     * Returns the limits of a rank.
     *
     * @param rank the rank
     * @param atLeast the fewest whole years before a higher rank follows, 0 or more
     * @param atMost the most years, 1 or more and not less than the fewest
     * @throws IllegalArgumentException if the limits are less than that
     */
    public YearsInRank {
        Objects.requireNonNull(rank, "rank");
        if (atLeast < 0 || atMost < 1 || atMost < atLeast) {
            throw new IllegalArgumentException("years in rank '" + rank
                    + "' must be from 0 or more to 1 or more, the fewer first, but were from " + atLeast + " to "
                    + atMost);
        }
    }
}
