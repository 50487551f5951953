package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.PostFit;
import java.util.stream.IntStream;

/**
 * What it costs that a person takes a post, or that a post stays empty: one whole number each, in which a missing step outweighs all
 * rotations between GQ and DQ, and an empty post all that can be missing elsewhere.
 */
final class PlacementCosts {

    /** The cost of what no placement may do. */
    static final long NEVER = Long.MAX_VALUE;

    private final long[][] ofPost;
    private final int people;
    private final long empty;

    private PlacementCosts(long[][] ofPost, int people, long empty) {
        this.ofPost = ofPost;
        this.people = people;
        this.empty = empty;
    }

    /**
     * Returns what placements of a matrix cost.
     *
     * @throws ArithmeticException if there are more posts than can be counted
     */
    static PlacementCosts of(PlacementMatrix matrix) {
        int posts = matrix.posts().size();
        int people = matrix.people().size();
        long step = posts + 1L;
        long[][] costs = new long[posts][people];
        int mostSteps = 0;
        for (int post = 0; post < posts; post++) {
            for (int person = 0; person < people; person++) {
                PostFit fit = matrix.fit(person, post);
                mostSteps = Math.max(mostSteps, fit.needed());
                costs[post][person] = fit.isAllowed() ? fit.missing() * step + (fit.isRotation() ? 0 : 1) : NEVER;
            }
        }
        return new PlacementCosts(costs, people, empty(posts, mostSteps));
    }

    /** Returns more than all posts together can cost where each is filled, small enough that a few such numbers add up. */
    static long empty(int posts, int mostSteps) {
        long filled = mostSteps * (posts + 1L) + 1;
        if (posts > 0 && filled > Long.MAX_VALUE / 8 / posts) {
            throw new ArithmeticException("too many posts to be counted: " + posts);
        }
        return posts * filled + 1;
    }

    int posts() {
        return ofPost.length;
    }

    int people() {
        return people;
    }

    /** Returns what it costs that a person takes a post, or {@link #NEVER}. */
    long of(int post, int person) {
        return ofPost[post][person];
    }

    boolean isAllowed(int post, int person) {
        return of(post, person) != NEVER;
    }

    /** Returns what it costs that a post stays empty. */
    long empty() {
        return empty;
    }

    /** Lists the people who may take a post. */
    IntStream allowed(int post) {
        return IntStream.range(0, people).filter(person -> isAllowed(post, person));
    }
}
