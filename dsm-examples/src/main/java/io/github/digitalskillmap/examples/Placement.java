package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.PostFit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who is placed where, why, and who comes next. People and posts are told by their places in the matrix. */
final class Placement {

    private final PlacementMatrix matrix;
    private final Map<Integer, Integer> personByPost;
    private final Map<Integer, Integer> postByPerson = new HashMap<>();

    private Placement(PlacementMatrix matrix, Map<Integer, Integer> personByPost) {
        this.matrix = matrix;
        this.personByPost = personByPost;
        personByPost.forEach((post, person) -> postByPerson.put(person, post));
    }

    static Placement best(PlacementMatrix matrix) {
        return new Placement(matrix, Assignment.best(matrix));
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
        return people().filter(person -> matrix.fit(person, post).isAllowed()).count();
    }

    /** Returns of those who may take a post and do not the one who fits it best, the first of equal ones. */
    Optional<Integer> alternative(int post) {
        return people().filter(person -> !person(post).equals(Optional.of(person)))
                .filter(person -> matrix.fit(person, post).isAllowed())
                .boxed()
                .min(Comparator.<Integer>comparingInt(
                                person -> fit(person, post).missing())
                        .thenComparing(person -> !fit(person, post).isRotation()));
    }

    /** Returns of those who may not take a post the one to whom least is missing, the first of equal ones. */
    Optional<Integer> nearest(int post) {
        return people().filter(person -> !matrix.fit(person, post).isAllowed())
                .boxed()
                .min(Comparator.<Integer>comparingInt(
                                person -> fit(person, post).obstacles().size())
                        .thenComparing(person -> fit(person, post).missing()));
    }

    private PostFit fit(int person, int post) {
        return matrix.fit(person, post);
    }

    private IntStream people() {
        return IntStream.range(0, matrix.people().size());
    }
}
