package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.step.Share;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far one person fits one post.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PostFit {

    PostFit() {}

    /**
     * Returns how many steps of skills the post asks for.
     *
     * @return the number of steps, 1 or more
     */
    public abstract int needed();

    /**
     * Returns how many of these steps the person certainly holds.
     *
     * @return the number of steps, from 0 to those needed
     */
    public abstract int held();

    /**
     * Returns why the person may not take the post.
     *
     * @return what is missing; empty if the person may
     */
    public abstract List<Obstacle> obstacles();

    /**
     * Tells whether the post would bring the change of GQ and DQ that rotation is for.
     *
     * @return whether the post develops another quotient than the one that the person has now
     */
    public abstract boolean isRotation();

    /**
     * Tells whether the person may take the post.
     *
     * @return whether nothing is in the way
     */
    public final boolean isAllowed() {
        return obstacles().isEmpty();
    }

    /**
     * Returns how many steps the person lacks.
     *
     * @return the number of steps, 0 or more
     */
    public final int missing() {
        return needed() - held();
    }

    /** {@return which share of the steps the person holds} */
    public final Share share() {
        return Share.of(held(), needed());
    }
}
