package io.github.digitalskillmap.lineage;

import org.jspecify.annotations.Nullable;

/**
 * How the parts of one kind are marked by the edition that states them.
 *
 * @param <T> the kind of part
 */
@FunctionalInterface
public interface Marking<T> {

    /**
     * Marks a part.
     *
     * @param stated the part that an edition states
     * @param before the part of the same identifier that its base has, or null if it has none
     * @param mark the mark of the edition
     * @return the part, with the mark wherever it states something that the base does not
     */
    T mark(T stated, @Nullable T before, AdaptationMark mark);
}
