package io.github.digitalskillmap.step;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which bits of a {@link StepSet} stand for which steps.
 *
 * <p>Each skill has a lane. A lane of k steps is k + 1 adjacent bits: the lowest says that the skill was assessed, the
 * others are its steps from 1 to k. A lane never straddles two words, so that the steps of a skill can be counted, and
 * their absence told from "not assessed", by arithmetic on one word. Tokyo's 22 skills of 3 steps take two words.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StepLayout {

    /** The largest number of steps that a skill can have, 62. */
    public static final int MAX_STEPS = Long.SIZE - 2;

    private final int[] steps;
    private final int[] markers;
    private final int[] columns;
    private final int columnCount;
    private final int words;
    private final int[] usedBits;
    private final long[] markerBits;

    private StepLayout(int[] steps) {
        this.steps = Objects.requireNonNull(steps, "steps");
        this.markers = new int[steps.length];
        this.columns = new int[steps.length];
        int next = 0;
        int column = 0;
        for (int lane = 0; lane < steps.length; lane++) {
            int width = steps[lane] + 1;
            if (next % Long.SIZE + width > Long.SIZE) {
                next = (next / Long.SIZE + 1) * Long.SIZE;
            }
            markers[lane] = next;
            next += width;
            columns[lane] = column;
            column += width;
        }
        this.columnCount = column;
        this.words = (next + Long.SIZE - 1) / Long.SIZE;
        this.usedBits = new int[words];
        for (int lane = 0; lane < steps.length; lane++) {
            usedBits[markers[lane] / Long.SIZE] += steps[lane] + 1;
        }
        this.markerBits = new long[Math.max(2, words)];
        for (int marker : markers) {
            markerBits[marker / Long.SIZE] |= 1L << marker;
        }
    }

    /**
     * {@return the layout of skills with the given numbers of steps}
     *
     * @param stepsPerLane the number of steps of each skill, in order, each from 1 to {@value #MAX_STEPS}
     * @throws IllegalArgumentException if a number of steps is out of range
     */
    public static StepLayout of(List<Integer> stepsPerLane) {
        Objects.requireNonNull(stepsPerLane, "stepsPerLane");
        int[] steps = new int[stepsPerLane.size()];
        for (int lane = 0; lane < steps.length; lane++) {
            steps[lane] = stepsPerLane.get(lane);
            if (steps[lane] < 1 || steps[lane] > MAX_STEPS) {
                throw new IllegalArgumentException(
                        "steps of lane " + lane + " must be from 1 to " + MAX_STEPS + ", but were " + steps[lane]);
            }
        }
        return new StepLayout(steps);
    }

    /**
     * Returns the number of lanes.
     *
     * @return the number of skills
     */
    public int lanes() {
        return steps.length;
    }

    /**
     * Returns the number of steps of a lane.
     *
     * @param lane the lane, from 0
     * @return its number of steps, from 1 to {@value #MAX_STEPS}
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    public int stepCount(int lane) {
        return steps[Objects.checkIndex(lane, steps.length)];
    }

    /**
     * Returns the set without steps, in which no skill is assessed.
     *
     * @return the empty set
     */
    public StepSet empty() {
        return new StepSet(this, new long[words]);
    }

    int words() {
        return words;
    }

    /** Returns the bits of a word that say that a skill was assessed. */
    long markerBits(int word) {
        return markerBits[word];
    }

    int marker(int lane) {
        return markers[Objects.checkIndex(lane, steps.length)];
    }

    /** Returns the number of bits in use, those that fill up a word left out. */
    int columns() {
        return columnCount;
    }

    /** Returns how many bits of a word are in use, from its lowest. */
    int usedBits(int word) {
        return usedBits[word];
    }

    /** Returns the place of a lane's marker among the bits in use; its first step comes next. */
    int column(int lane) {
        return columns[Objects.checkIndex(lane, steps.length)];
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a layout of the same numbers of steps
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof StepLayout that && Arrays.equals(steps, that.steps));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }

    /**
     * Returns the numbers of steps.
     *
     * @return such as {@code steps [3, 3, 4]}
     */
    @Override
    public String toString() {
        return "steps " + Arrays.toString(steps);
    }
}
