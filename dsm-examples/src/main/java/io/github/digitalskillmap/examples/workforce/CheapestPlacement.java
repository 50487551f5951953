package io.github.digitalskillmap.examples.workforce;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The placement that costs least of all, with its proof. Each post in turn takes the person at the end of the cheapest chain of
 * changes, in which each post hands its person on to the one before; or the chain ends with a post that stays empty.
 *
 * <p>The proof are prices of posts and people. No pair costs less than its two prices together, and no empty post less than the price
 * of the post, so no placement at all costs less than all prices together; and this one costs as much.
 */
final class CheapestPlacement {

    private static final int NONE = -1;

    private final PlacementCosts costs;
    private final int[] personOf;
    private final int[] postOf;
    private final long[] priceOfPost;
    private final long[] priceOfPerson;

    private CheapestPlacement(PlacementCosts costs) {
        this.costs = costs;
        this.personOf = filled(costs.posts());
        this.postOf = filled(costs.people());
        this.priceOfPost = new long[costs.posts()];
        this.priceOfPerson = new long[costs.people()];
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /**
     * Returns the placement that costs least.
     *
     * @throws IllegalStateException if its prices do not prove that, which cannot be
     */
    static CheapestPlacement of(PlacementCosts costs) {
        CheapestPlacement placement = new CheapestPlacement(costs);
        for (int post = 0; post < costs.posts(); post++) {
            placement.new Chain(post).close();
        }
        if (!placement.isProven()) {
            throw new IllegalStateException("the prices of posts and people do not prove the placement");
        }
        return placement;
    }

    /** Returns who takes a post, or nobody. */
    Optional<Integer> person(int post) {
        return stated(personOf[post]);
    }

    /** Returns which post a person takes, or none. */
    Optional<Integer> post(int person) {
        return stated(postOf[person]);
    }

    private static Optional<Integer> stated(int place) {
        return place == NONE ? Optional.empty() : Optional.of(place);
    }

    /** Tells, from costs and prices alone, whether no placement costs less. */
    private boolean isProven() {
        return IntStream.range(0, costs.posts()).allMatch(this::isProvenOf)
                && IntStream.range(0, costs.people())
                        .allMatch(person -> postOf[person] == NONE ? priceOfPerson[person] == 0 : isTakenBack(person));
    }

    private boolean isProvenOf(int post) {
        int taken = personOf[post];
        long paid = taken == NONE ? priceOfPost[post] : priceOfPost[post] + priceOfPerson[taken];
        long cost = taken == NONE ? costs.empty() : costs.of(post, taken);
        return paid == cost
                && priceOfPost[post] <= costs.empty()
                && costs.allowed(post)
                        .allMatch(person -> priceOfPost[post] + priceOfPerson[person] <= costs.of(post, person));
    }

    private boolean isTakenBack(int person) {
        return personOf[postOf[person]] == person && priceOfPerson[person] <= 0;
    }

    /** The search of the cheapest chain of changes from a post that is not filled yet. */
    private final class Chain {

        private final int first;
        private final long[] distance = new long[costs.people()];
        private final int[] by = new int[costs.people()];
        private final boolean[] settled = new boolean[costs.people()];
        private long toEmpty = PlacementCosts.NEVER;
        private int emptied = NONE;

        Chain(int first) {
            this.first = first;
            Arrays.fill(distance, PlacementCosts.NEVER);
        }

        void close() {
            int post = first;
            long soFar = 0;
            while (true) {
                int person = nearest(post, soFar);
                if (person == NONE || toEmpty <= distance[person]) {
                    pay(toEmpty);
                    leaveEmpty();
                    return;
                }
                if (postOf[person] == NONE) {
                    pay(distance[person]);
                    handOn(person);
                    return;
                }
                settled[person] = true;
                soFar = distance[person];
                post = postOf[person];
            }
        }

        /** Looks on from a post; returns the nearest person of all that are not settled, of equals the first who has no post. */
        private int nearest(int post, long soFar) {
            long from = soFar - priceOfPost[post];
            if (from + costs.empty() < toEmpty) {
                toEmpty = from + costs.empty();
                emptied = post;
            }
            int nearest = NONE;
            for (int person = 0; person < distance.length; person++) {
                if (settled[person]) {
                    continue;
                }
                if (costs.isAllowed(post, person)) {
                    long reached = from + costs.of(post, person) - priceOfPerson[person];
                    if (reached < distance[person]) {
                        distance[person] = reached;
                        by[person] = post;
                    }
                }
                if (distance[person] != PlacementCosts.NEVER && isNearer(person, nearest)) {
                    nearest = person;
                }
            }
            return nearest;
        }

        private boolean isNearer(int person, int other) {
            return other == NONE
                    || distance[person] < distance[other]
                    || (distance[person] == distance[other] && postOf[person] == NONE && postOf[other] != NONE);
        }

        /** Raises and lowers prices so that each link of the chain costs what its prices say. */
        private void pay(long length) {
            priceOfPost[first] += length;
            for (int person = 0; person < settled.length; person++) {
                if (settled[person]) {
                    priceOfPost[postOf[person]] += length - distance[person];
                    priceOfPerson[person] -= length - distance[person];
                }
            }
        }

        private void leaveEmpty() {
            int person = personOf[emptied];
            personOf[emptied] = NONE;
            if (emptied != first) {
                handOn(person);
            }
        }

        private void handOn(int last) {
            int person = last;
            int post;
            do {
                post = by[person];
                int before = personOf[post];
                personOf[post] = person;
                postOf[person] = post;
                person = before;
            } while (post != first);
        }
    }
}
