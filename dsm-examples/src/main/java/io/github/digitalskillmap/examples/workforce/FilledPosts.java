package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.PostFit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who is placed where, why, and who comes next. People and posts are told by their places in the matrix. */
final class FilledPosts {

    private final PlacementMatrix matrix;
    private final PlacementCosts costs;
    private final CheapestPlacement placement;

    private FilledPosts(PlacementMatrix matrix) {
        this.matrix = matrix;
        this.costs = PlacementCosts.of(matrix);
        this.placement = CheapestPlacement.of(costs);
    }

    /**
     * Returns the best of all placements: of all that keep the limits, those that fill most posts; of these, those in which fewest
     * steps of skills are missing; of these, one with most rotations between GQ and DQ.
     *
     * @throws ArithmeticException if there are more posts than can be counted
     */
    static FilledPosts best(PlacementMatrix matrix) {
        return new FilledPosts(matrix);
    }

    PlacementMatrix matrix() {
        return matrix;
    }

    /** Returns who takes a post, if anybody does. */
    Optional<Integer> person(int post) {
        return placement.person(post);
    }

    /** Returns which post a person takes, if any. */
    Optional<Integer> post(int person) {
        return placement.post(person);
    }

    /** Returns how many people may take a post. */
    long allowed(int post) {
        return costs.allowed(post).count();
    }

    /**
     * Returns of those who may take a post and do not the one who fits it best; of equal ones, first who has no post, then who
     * comes first.
     */
    Optional<Integer> alternative(int post) {
        return best(post, person -> !person(post).equals(Optional.of(person)));
    }

    /** Lists those who have no post and would fit one just as well as who takes it. */
    List<Integer> asGood(int post) {
        return person(post).stream()
                .flatMap(placed -> costs.allowed(post)
                        .filter(person -> post(person).isEmpty())
                        .filter(person -> costs.of(post, person) == costs.of(post, placed))
                        .boxed())
                .toList();
    }

    /** Returns of those who may take a post and have none the one who fits it best, the first of equal ones. */
    Optional<Integer> free(int post) {
        return best(post, person -> post(person).isEmpty());
    }

    private Optional<Integer> best(int post, IntPredicate among) {
        return costs.allowed(post)
                .filter(among)
                .boxed()
                .min(Comparator.<Integer>comparingLong(person -> costs.of(post, person))
                        .thenComparing(person -> post(person).isPresent()));
    }

    /** Returns of those who may not take a post the one to whom least is missing, the first of equal ones. */
    Optional<Integer> nearest(int post) {
        return IntStream.range(0, matrix.people().size())
                .filter(person -> !costs.isAllowed(post, person))
                .mapToObj(person -> new Refused(person, matrix.fit(person, post)))
                .min(Comparator.<Refused>comparingInt(
                                each -> each.fit().obstacles().size())
                        .thenComparingInt(each -> each.fit().missing()))
                .map(Refused::person);
    }

    /** How far somebody fits a post who may not take it. */
    private record Refused(int person, PostFit fit) {}
}
