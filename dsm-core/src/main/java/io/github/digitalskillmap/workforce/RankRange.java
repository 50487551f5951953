package io.github.digitalskillmap.workforce;

/**
 * A rank in a list, 1 for the first, of which only bounds may be known.
 *
 * @param best the least rank that it can be, 1 or more
 * @param worst the greatest rank that it can be
 * @since 0.1.0
 */
public record RankRange(int best, int worst) {

    /**
     * Returns a rank between bounds.
     *
     * @param best the least rank that it can be, 1 or more
     * @param worst the greatest rank that it can be
     * @throws IllegalArgumentException if best is less than 1 or greater than worst
     */
    public RankRange {
        if (best < 1 || best > worst) {
            throw new IllegalArgumentException(
                    "ranks must be 1 or more and best no greater than worst, but were " + best + " and " + worst);
        }
    }

    /**
     * {@return a rank that is known}
     *
     * @param rank the rank, 1 or more
     * @throws IllegalArgumentException if the rank is less than 1
     */
    public static RankRange of(int rank) {
        return new RankRange(rank, rank);
    }

    /**
     * Tells whether the rank is known.
     *
     * @return whether both bounds are the same
     */
    public boolean isKnown() {
        return best == worst;
    }

    /**
     * Returns the rank.
     *
     * @return such as {@code 3} or {@code 8-15}
     */
    @Override
    public String toString() {
        return isKnown() ? Integer.toString(best) : best + "-" + worst;
    }
}
