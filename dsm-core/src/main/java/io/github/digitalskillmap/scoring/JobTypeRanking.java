package io.github.digitalskillmap.scoring;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All job types of a framework that can be scored for one person, the best met first, equal ones in framework order; and
 * apart from them those that cannot.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JobTypeRanking implements Iterable<JobTypeFulfilment> {

    private final List<JobTypeFulfilment> ranked;
    private final List<UnscoredJobType> unscored;

    JobTypeRanking(JobTypeFulfilment[] ranked, List<UnscoredJobType> unscored) {
        this.ranked = List.of(Objects.requireNonNull(ranked, "ranked"));
        this.unscored = List.copyOf(Objects.requireNonNull(unscored, "unscored"));
    }

    /**
     * Returns the best-met job type.
     *
     * @return the first of the ranking, or empty if the framework has no job type that can be scored
     */
    public Optional<JobTypeFulfilment> best() {
        return ranked.stream().findFirst();
    }

    /**
     * Returns the whole ranking.
     *
     * @return the fulfilments, the best met first
     */
    public List<JobTypeFulfilment> asList() {
        return ranked;
    }

    /**
     * Returns the job types that are not ranked, since a level that they ask for is not stated.
     *
     * @return the job types, in framework order; usually none
     */
    public List<UnscoredJobType> unscored() {
        return unscored;
    }

    /**
     * Goes through the ranking.
     *
     * @return an iterator, the best met first
     */
    @Override
    public Iterator<JobTypeFulfilment> iterator() {
        return ranked.iterator();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it ranks equal fulfilments in the same order and leaves out the same job types
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobTypeRanking that && ranked.equals(that.ranked) && unscored.equals(that.unscored);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return ranked.hashCode();
    }

    /** {@return the fulfilments in their order} */
    @Override
    public String toString() {
        return ranked.toString();
    }
}
