package io.github.digitalskillmap.adaptation;

import org.jspecify.annotations.Nullable;

/**
 * What to do with a change of each kind.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface ChangeVisitor<R extends @Nullable Object> {

    /**
     * Treats the change that adds a part.
     *
     * @param change the change
     * @return what comes of it
     */
    R add(Change.Add change);

    /**
     * Treats the change that sets or takes away an aspect of a part.
     *
     * @param <V> the type of the aspect
     * @param change the change
     * @return what comes of it
     */
    <V> R amend(Change.Amend<V> change);

    /**
     * Treats the change that retires a part.
     *
     * @param change the change
     * @return what comes of it
     */
    R retire(Change.RetirePart change);

    /**
     * Treats the change that replaces a scale.
     *
     * @param change the change
     * @return what comes of it
     */
    R replaceScale(Change.ReplaceScale change);

    /**
     * Treats the change that puts parts in order.
     *
     * @param change the change
     * @return what comes of it
     */
    R order(Change.Order change);
}
