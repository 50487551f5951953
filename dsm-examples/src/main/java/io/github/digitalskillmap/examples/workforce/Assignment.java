package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.PostFit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The best assignment of people to posts: of all that keep the limits, those that fill most posts; of these, those in which fewest
 * steps of skills are missing; of these, one with most rotations between GQ and DQ.
 *
 * <p>The three are one whole number for each pair, in which the first outweighs the sum of all that follow. The matching of JGraphT
 * counts with floating point; it only adds and subtracts these numbers, and as long as their sum is below 2<sup>53</sup>, which is
 * checked, each of its numbers is exact.
 */
final class Assignment {

    private static final long EXACT = 1L << 53;

    private final PlacementMatrix matrix;
    private final long rotations;
    private final long steps;

    private Assignment(PlacementMatrix matrix) {
        this.matrix = matrix;
        this.rotations = matrix.posts().size() + 1L;
        this.steps = mostSteps(matrix) + 1L;
    }

    /**
     * Returns the place of the person for the place of each post that is filled.
     *
     * @throws ArithmeticException if there are so many posts that the numbers would not be exact
     */
    static Map<Integer, Integer> best(PlacementMatrix matrix) {
        return new Assignment(matrix).match();
    }

    private static int mostSteps(PlacementMatrix matrix) {
        return matrix.people().isEmpty()
                ? 0
                : IntStream.range(0, matrix.posts().size())
                        .map(post -> matrix.fit(0, post).needed())
                        .max()
                        .orElse(0);
    }

    private Map<Integer, Integer> match() {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        int posts = matrix.posts().size();
        requireExact(posts);
        IntStream.range(0, posts + matrix.people().size()).forEach(graph::addVertex);
        for (int post = 0; post < posts; post++) {
            for (int person = 0; person < matrix.people().size(); person++) {
                PostFit fit = matrix.fit(person, post);
                if (fit.isAllowed()) {
                    graph.setEdgeWeight(graph.addEdge(post, posts + person), (double) weight(fit));
                }
            }
        }
        Set<Integer> ofPosts = IntStream.range(0, posts).boxed().collect(Collectors.toSet());
        Set<Integer> ofPeople =
                IntStream.range(posts, posts + matrix.people().size()).boxed().collect(Collectors.toSet());
        MatchingAlgorithm.Matching<Integer, DefaultWeightedEdge> matching =
                new MaximumWeightBipartiteMatching<>(graph, ofPosts, ofPeople).getMatching();
        Map<Integer, Integer> placed = new TreeMap<>();
        for (DefaultWeightedEdge edge : matching.getEdges()) {
            placed.put(graph.getEdgeSource(edge), graph.getEdgeTarget(edge) - posts);
        }
        return placed;
    }

    /** Returns the worth of filling a post: more than all that the other posts can differ in. */
    private long filled() {
        return Math.multiplyExact(matrix.posts().size(), Math.multiplyExact(steps, rotations)) + 1;
    }

    private long weight(PostFit fit) {
        return filled() + (steps - 1 - fit.missing()) * rotations + (fit.isRotation() ? 1 : 0);
    }

    private void requireExact(int posts) {
        if (Math.multiplyExact(posts + 1L, filled() + steps * rotations) >= EXACT) {
            throw new ArithmeticException("too many posts to be placed exactly at once: " + posts);
        }
    }
}
