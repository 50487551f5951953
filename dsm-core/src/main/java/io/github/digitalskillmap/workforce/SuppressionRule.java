package io.github.digitalskillmap.workforce;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which numbers of people a report for others tells: none below a threshold, and none that would give such a number away.
 *
 * <p>A row counts all people, each once, so that its numbers add up to their total, which is told too. Where one of them is below
 * the threshold, the first that is not is withheld. That hides every small number, also from whoever knows this rule, but for two
 * cases in which all numbers of the row are withheld: there are so few people that all numbers might be small, or the hidden ones
 * add up to the threshold, so that the small ones could only be 0. What is hidden depends on no number that is hidden
 * otherwise. A test goes through all small rows and finds at least two possible numbers behind each that is not told.
 *
 * <p>A number of 0 is small: that nobody holds something tells of everybody.
 *
 * <p>For example:
 *
 * <pre>{@code
 * SuppressionRule rule = SuppressionRule.of(5);
 * rule.row(List.of(12L, 30L, 2L)); // *, 30, <5
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SuppressionRule {

    /** The threshold unless another is stated. It is this library's choice; the policy has none. */
    public static final long USUAL = 5;

    SuppressionRule() {}

    /**
     * {@return a rule}
     *
     * @param threshold the least number that is told, 2 or more
     * @throws IllegalArgumentException if the threshold is less than 2
     */
    public static SuppressionRule of(long threshold) {
        return ImmutableSuppressionRule.builder().threshold(threshold).build();
    }

    /**
     * Returns the least number that is told.
     *
     * @return the threshold, 2 or more
     */
    public abstract long threshold();

    @Value.Check
    void check() {
        if (threshold() < 2) {
            throw new IllegalArgumentException("threshold must be 2 or more, but was " + threshold());
        }
    }

    /**
     * Returns how many people there are in all, as it may be told.
     *
     * @param people the number of people, 0 or more
     * @return the number, or that it is small
     */
    public final PublishedCount total(long people) {
        return people < threshold() ? new PublishedCount.Below(threshold()) : new PublishedCount.Shown(people);
    }

    /**
     * Returns the numbers of a row as they may be told, if their total is told by {@link #total} and nothing else of them.
     *
     * @param counts how many people are in each of the cells, in an order that does not depend on the numbers; each person is in
     *     exactly one. Where one more has to be withheld, it is the first that is not small
     * @return what is told of each, in the same order
     * @throws IllegalArgumentException if there are fewer than two cells
     */
    public final List<PublishedCount> row(List<Long> counts) {
        Objects.requireNonNull(counts, "counts");
        if (counts.size() < 2) {
            throw new IllegalArgumentException("row must have two cells or more, but has " + counts.size());
        }
        BigInteger mostIfAllAreSmall = BigInteger.valueOf(threshold() - 1).multiply(BigInteger.valueOf(counts.size()));
        if (sum(counts.stream()).compareTo(mostIfAllAreSmall) <= 0) {
            return allWithheld(counts);
        }
        if (counts.stream().noneMatch(this::isSmall)) {
            return counts.stream()
                    .<PublishedCount>map(PublishedCount.Shown::new)
                    .toList();
        }
        int first = firstNotSmall(counts);
        BigInteger hidden =
                sum(Stream.concat(Stream.of(counts.get(first)), counts.stream().filter(this::isSmall)));
        if (hidden.equals(BigInteger.valueOf(threshold()))) {
            return allWithheld(counts);
        }
        List<PublishedCount> row = new ArrayList<>();
        for (int cell = 0; cell < counts.size(); cell++) {
            row.add(cell == first ? new PublishedCount.Withheld() : total(counts.get(cell)));
        }
        return List.copyOf(row);
    }

    private boolean isSmall(long count) {
        return count < threshold();
    }

    /** Returns the first cell that is not small; there is one, as there are more people than small cells can hold. */
    private int firstNotSmall(List<Long> counts) {
        int first = 0;
        while (isSmall(counts.get(first))) {
            first++;
        }
        return first;
    }

    /** Adds up exactly, whatever the counts and the threshold. */
    private static BigInteger sum(Stream<Long> counts) {
        return counts.map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<PublishedCount> allWithheld(List<Long> counts) {
        return Collections.nCopies(counts.size(), new PublishedCount.Withheld());
    }

    /**
     * Returns the rule.
     *
     * @return such as {@code numbers below 5 are not told}
     */
    @Override
    public final String toString() {
        return "numbers below " + threshold() + " are not told";
    }
}
