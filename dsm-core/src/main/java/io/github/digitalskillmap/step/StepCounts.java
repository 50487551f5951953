package io.github.digitalskillmap.step;

import java.util.Objects;

/**
 * How many of many sets hold each step.
 *
 * <p>One count a step tells what any requirement comes to on average: the steps that all sets together hold of it are the
 * sum of the counts of its steps.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StepCounts {

    private final StepLayout layout;
    private final long size;
    private final long[] holding;
    private final RequiredColumns[] required;
    private final long[] covering;
    private final long[] possiblyCovering;

    StepCounts(
            StepLayout layout,
            long size,
            long[] holding,
            RequiredColumns[] required,
            long[] covering,
            long[] possiblyCovering) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.size = size;
        this.holding = Objects.requireNonNull(holding, "holding");
        this.required = Objects.requireNonNull(required, "required");
        this.covering = Objects.requireNonNull(covering, "covering");
        this.possiblyCovering = Objects.requireNonNull(possiblyCovering, "possiblyCovering");
    }

    /**
     * Returns how many sets were counted.
     *
     * @return the number of sets, 0 or more
     */
    public long size() {
        return size;
    }

    /**
     * Returns in how many sets a skill was assessed.
     *
     * @param lane the lane of the skill
     * @return the number of sets
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    public long assessed(int lane) {
        return holding[layout.column(lane)];
    }

    /**
     * Returns how many sets hold a step of a skill.
     *
     * @param lane the lane of the skill
     * @param step the step, from 1 to all
     * @return the number of sets
     * @throws IndexOutOfBoundsException if there is no such lane or step
     */
    public long holding(int lane, int step) {
        Objects.checkIndex(step - 1, layout.stepCount(lane));
        return holding[layout.column(lane) + step];
    }

    /**
     * Returns how many of the required steps all sets hold together.
     *
     * @param index which of the required sets that were counted, from 0
     * @return the sum over all sets of {@link StepSet#countOf(StepSet)}
     * @throws IndexOutOfBoundsException if so many were not counted
     */
    public long countOf(int index) {
        return required[Objects.checkIndex(index, required.length)].countOf(holding);
    }

    /**
     * Returns how many of the required steps are open in all sets together, since their skill was not assessed.
     *
     * @param index which of the required sets that were counted, from 0
     * @return the sum over all sets of {@link StepSet#openOf(StepSet)}
     * @throws IndexOutOfBoundsException if so many were not counted
     */
    public long openOf(int index) {
        return required[Objects.checkIndex(index, required.length)].openOf(holding, size);
    }

    /**
     * Returns how many sets cover the required steps.
     *
     * @param index which of the required sets that were counted, from 0
     * @return the number of sets
     * @throws IndexOutOfBoundsException if so many were not counted
     */
    public long covering(int index) {
        return covering[Objects.checkIndex(index, covering.length)];
    }

    /**
     * Returns how many sets cover the required steps, or may do so, since the skills of what they lack were not assessed.
     *
     * @param index which of the required sets that were counted, from 0
     * @return the number of sets, no less than {@link #covering(int)}
     * @throws IndexOutOfBoundsException if so many were not counted
     */
    public long possiblyCovering(int index) {
        return possiblyCovering[Objects.checkIndex(index, possiblyCovering.length)];
    }

    /** {@return how many sets were counted} */
    @Override
    public String toString() {
        return "counts of " + size + " sets of " + layout;
    }
}
