package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How many people have which share.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ShareDistribution {

    ShareDistribution() {}

    /**
     * {@return a distribution}
     *
     * @param counts the number of people with each share, 1 or more
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static ShareDistribution of(Map<Share, Long> counts) {
        return ImmutableShareDistribution.builder()
                .putAllCounts(Objects.requireNonNull(counts, "counts"))
                .build();
    }

    /** Returns the distribution of numbers of steps out of all required. */
    static ShareDistribution ofSteps(long[] counts) {
        Map<Share, Long> byShare = new TreeMap<>();
        for (int steps = 0; steps < counts.length; steps++) {
            if (counts[steps] > 0) {
                byShare.put(Share.of(steps, counts.length - 1L), counts[steps]);
            }
        }
        return of(byShare);
    }

    /**
     * Returns the number of people with each share.
     *
     * @return the shares that anybody has, from low to high, each with the number of people, 1 or more
     */
    @Value.NaturalOrder
    public abstract SortedMap<Share, Long> counts();

    @Value.Check
    void check() {
        for (long count : counts().values()) {
            if (count < 1) {
                throw new IllegalArgumentException("number of people with a share must be 1 or more, but was " + count);
            }
        }
    }

    /** {@return the number of all people} */
    public final long people() {
        return counts().values().stream().mapToLong(count -> count).sum();
    }

    /**
     * {@return the number of people who have a share or a greater one}
     *
     * @param share the least share to count
     */
    public final long atLeast(Share share) {
        return counts().tailMap(Objects.requireNonNull(share, "share")).values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    /**
     * Returns what may be told to others of how many people have shares of which band, if the number of all is told by the same
     * rule and nothing else of them is.
     *
     * @param rule which numbers are told
     * @param bounds the least share of each band but the first, from low to high; chosen without looking at the numbers
     * @return the number of each band, one more than there are bounds, from low to high
     * @throws IllegalArgumentException if there is no bound, or one is not greater than the one before it
     */
    public final List<PublishedCount> published(SuppressionRule rule, List<Share> bounds) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(bounds, "bounds");
        List<Long> bands = new ArrayList<>();
        long rest = people();
        for (int i = 0; i < bounds.size(); i++) {
            if (i > 0 && bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("bounds must rise, but were " + bounds);
            }
            long above = atLeast(bounds.get(i));
            bands.add(rest - above);
            rest = above;
        }
        bands.add(rest);
        return rule.row(bands);
    }

    /**
     * Returns the mean share.
     *
     * @return the exact mean, or empty if there is nobody
     */
    public final Optional<Share> mean() {
        Amount sum = Amount.ZERO;
        for (Map.Entry<Share, Long> each : counts().entrySet()) {
            sum = sum.plus(Amount.of(each.getValue()).times(each.getKey()));
        }
        return people() == 0 ? Optional.empty() : Optional.of(sum.of(Amount.of(people())));
    }

    /**
     * Returns the numbers of people.
     *
     * @return such as {@code {1/2=3, 1/1=1}}
     */
    @Override
    public final String toString() {
        return counts().toString();
    }
}
