package io.github.digitalskillmap.scoring;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All job types of a framework for one person, the best met first, equal ones in framework order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JobTypeRanking implements Iterable<JobTypeFulfilment> {

    private final JobTypeFulfilment[] ranked;

    JobTypeRanking(JobTypeFulfilment[] ranked) {
        this.ranked = ranked;
    }

    /**
     * Returns the best-met job type.
     *
     * @return the first of the ranking, or empty if the framework has no job types
     */
    public Optional<JobTypeFulfilment> best() {
        return ranked.length == 0 ? Optional.empty() : Optional.of(ranked[0]);
    }

    /**
     * Returns the whole ranking.
     *
     * @return the fulfilments, the best met first
     */
    public List<JobTypeFulfilment> asList() {
        return List.of(ranked);
    }

    /**
     * Goes through the ranking.
     *
     * @return an iterator, the best met first
     */
    @Override
    public Iterator<JobTypeFulfilment> iterator() {
        return asList().iterator();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it ranks equal fulfilments in the same order
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobTypeRanking that && Arrays.equals(ranked, that.ranked);
    }

    /**
     * Returns a hash code consistent with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Arrays.hashCode(ranked);
    }

    /**
     * Returns the fulfilments in their order.
     *
     * @return a text for a developer
     */
    @Override
    public String toString() {
        return Arrays.toString(ranked);
    }
}
