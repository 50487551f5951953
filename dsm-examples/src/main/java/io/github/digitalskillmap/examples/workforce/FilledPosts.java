package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.PostFit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is placed where, why, and who comes next. People and posts are told by their places in the matrix. */
final class FilledPosts {

    private final PlacementMatrix matrix;
    private final Map<Integer, Integer> personByPost;
    private final Map<Integer, Integer> postByPerson = new HashMap<>();

    private FilledPosts(PlacementMatrix matrix, Map<Integer, Integer> personByPost) {
        this.matrix = matrix;
        this.personByPost = personByPost;
        personByPost.forEach((post, person) -> postByPerson.put(person, post));
    }

    static FilledPosts best(PlacementMatrix matrix) {
        return new FilledPosts(matrix, Assignment.best(matrix));
    }

    PlacementMatrix matrix() {
        return matrix;
    }

    /** Returns who takes a post, if anybody does. */
    Optional<Integer> person(int post) {
        return Optional.ofNullable(personByPost.get(post));
    }

    /** Returns which post a person takes, if any. */
    Optional<Integer> post(int person) {
        return Optional.ofNullable(postByPerson.get(person));
    }

    /** Returns how many people may take a post. */
    long allowed(int post) {
        return fits(post).filter(each -> each.fit().isAllowed()).count();
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
        return person(post).map(placed -> matrix.fit(placed, post)).stream()
                .flatMap(best -> fits(post)
                        .filter(each -> post(each.person()).isEmpty())
                        .filter(each -> each.fit().isAllowed()
                                && each.fit().missing() == best.missing()
                                && each.fit().isRotation() == best.isRotation())
                        .map(Fitting::person))
                .toList();
    }

    /** Returns of those who may take a post and have none the one who fits it best, the first of equal ones. */
    Optional<Integer> free(int post) {
        return best(post, person -> post(person).isEmpty());
    }

    private Optional<Integer> best(int post, IntPredicate among) {
        return fits(post)
                .filter(each -> among.test(each.person()))
                .filter(each -> each.fit().isAllowed())
                .min(Comparator.<Fitting>comparingInt(each -> each.fit().missing())
                        .thenComparing(each -> !each.fit().isRotation())
                        .thenComparing(each -> post(each.person()).isPresent()))
                .map(Fitting::person);
    }

    /** Returns of those who may not take a post the one to whom least is missing, the first of equal ones. */
    Optional<Integer> nearest(int post) {
        return fits(post)
                .filter(each -> !each.fit().isAllowed())
                .min(Comparator.<Fitting>comparingInt(
                                each -> each.fit().obstacles().size())
                        .thenComparingInt(each -> each.fit().missing()))
                .map(Fitting::person);
    }

    /** How far a person fits a post. */
    private record Fitting(int person, PostFit fit) {}

    private Stream<Fitting> fits(int post) {
        return IntStream.range(0, matrix.people().size())
                .mapToObj(person -> new Fitting(person, matrix.fit(person, post)));
    }
}
