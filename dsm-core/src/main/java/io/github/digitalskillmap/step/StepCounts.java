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
    private final long[] covering;
    private final long[] possiblyCovering;

    StepCounts(StepLayout layout, long size, long[] holding, long[] covering, long[] possiblyCovering) {
        this.layout = layout;
        this.size = size;
        this.holding = holding;
        this.covering = covering;
        this.possiblyCovering = possiblyCovering;
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
        Objects.checkIndex(step - 1, layout.steps(lane));
        return holding[layout.column(lane) + step];
    }

    /**
     * Returns how many of the required steps all sets hold together.
     *
     * @param required the required steps, in the layout of the sets
     * @return the sum over all sets of {@link StepSet#countOf(StepSet)}
     */
    public long countOf(StepSet required) {
        long count = 0;
        for (int lane = 0; lane < layout.lanes(); lane++) {
            for (int step = 1; step <= required.steps(lane); step++) {
                count += holding(lane, step);
            }
        }
        return count;
    }

    /**
     * Returns how many of the required steps are open in all sets together, since their skill was not assessed.
     *
     * @param required the required steps, in the layout of the sets
     * @return the sum over all sets of {@link StepSet#openOf(StepSet)}
     */
    public long openOf(StepSet required) {
        long count = 0;
        for (int lane = 0; lane < layout.lanes(); lane++) {
            count += required.steps(lane) * (size - assessed(lane));
        }
        return count;
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

    /**
     * Returns how many sets were counted.
     *
     * @return a text for a developer
     */
    @Override
    public String toString() {
        return "counts of " + size + " sets of " + layout;
    }
}
