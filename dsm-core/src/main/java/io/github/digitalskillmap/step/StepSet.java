package io.github.digitalskillmap.step;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of steps: the one idea that scoring rests on.
 *
 * <p>Step k of a skill says "this skill at its k-th step or higher". Whoever holds a skill at its second step holds its
 * steps 1 and 2. What a person has attained is a set A of steps, what a job type requires is a set R of steps, and
 *
 * <ul>
 *   <li>the share that is met is |A ∩ R| / |R|, {@link #countOf(StepSet)} over {@link #size()};
 *   <li>the job type is met exactly when R ⊆ A, {@link #covers(StepSet)};
 *   <li>what may still turn out to be held are the steps of R whose skill is not assessed, {@link #openOf(StepSet)}.
 * </ul>
 *
 * <p>The set is packed into words, so that each of these is a bit count of an AND. A set of attained steps also knows
 * which skills were assessed; being assessed is no step and never counts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StepSet {

    private static final long[] NO_WORDS = {};

    private final StepLayout layout;
    private final long first;
    private final long second;
    private final long[] rest;
    private final boolean marked;

    StepSet(StepLayout layout, long[] words) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.first = Objects.requireNonNull(words, "words").length > 0 ? words[0] : 0;
        this.second = words.length > 1 ? words[1] : 0;
        this.rest = words.length > 2 ? Arrays.copyOfRange(words, 2, words.length) : NO_WORDS;
        this.marked = isMarked(layout, words);
    }

    private static boolean isMarked(StepLayout layout, long... words) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & layout.markerBits(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the layout of this set} */
    public StepLayout layout() {
        return layout;
    }

    /**
     * Returns a copy in which a skill is assessed and holds its first steps.
     *
     * @param lane the lane of the skill
     * @param steps how many of its steps are held, from 0 to all
     * @return the set with that lane replaced
     * @throws IndexOutOfBoundsException if there is no such lane
     * @throws IllegalArgumentException if the lane has fewer steps
     */
    public StepSet assessed(int lane, int steps) {
        return replaced(lane, (run(lane, steps) << 1) | 1L);
    }

    /**
     * Returns a copy that asks for the first steps of a skill.
     *
     * @param lane the lane of the skill
     * @param steps how many of its steps are required, from 0 to all
     * @return the set with that lane replaced; the skill does not count as assessed
     * @throws IndexOutOfBoundsException if there is no such lane
     * @throws IllegalArgumentException if the lane has fewer steps
     */
    public StepSet required(int lane, int steps) {
        return replaced(lane, run(lane, steps) << 1);
    }

    /**
     * Returns a copy in which a skill is neither assessed nor required.
     *
     * @param lane the lane of the skill
     * @return the set with that lane empty
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    public StepSet cleared(int lane) {
        return replaced(lane, 0);
    }

    private long run(int lane, int steps) {
        if (steps < 0 || steps > layout.stepCount(lane)) {
            throw new IllegalArgumentException(
                    "steps of lane " + lane + " must be from 0 to " + layout.stepCount(lane) + ", but were " + steps);
        }
        return (1L << steps) - 1;
    }

    private StepSet replaced(int lane, long bits) {
        int marker = layout.marker(lane);
        long laneMask = (1L << layout.stepCount(lane) << 1) - 1;
        long[] words = words();
        int word = marker / Long.SIZE;
        words[word] = (words[word] & ~(laneMask << marker)) | (bits << marker);
        return new StepSet(layout, words);
    }

    private long[] words() {
        long[] words = new long[Math.max(2, layout.words())];
        words[0] = first;
        words[1] = second;
        System.arraycopy(rest, 0, words, 2, rest.length);
        return words;
    }

    long word(int index) {
        return index == 0 ? first : index == 1 ? second : rest[index - 2];
    }

    /** Returns the steps alone; a set that marks nothing as assessed, as required ones are, is returned as it is. */
    private StepSet stepsOnly() {
        if (!marked) {
            return this;
        }
        long[] words = words();
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~layout.markerBits(i);
        }
        return new StepSet(layout, words);
    }

    /**
     * Tells whether a skill was assessed.
     *
     * @param lane the lane of the skill
     * @return true if it was assessed, even if it was found to hold no step
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    public boolean isAssessed(int lane) {
        int marker = layout.marker(lane);
        return (word(marker / Long.SIZE) >>> marker & 1) != 0;
    }

    /**
     * Returns how many steps of a skill are in this set.
     *
     * @param lane the lane of the skill
     * @return the number of steps, from 0 to all
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    public int stepCount(int lane) {
        int marker = layout.marker(lane);
        long fromFirstStep = word(marker / Long.SIZE) >>> marker >>> 1;
        return Long.bitCount(fromFirstStep & (1L << layout.stepCount(lane)) - 1);
    }

    /**
     * Returns how many steps a set of required steps has.
     *
     * @return the number of steps, not counting which skills were assessed
     */
    public int size() {
        int size = 0;
        for (int i = 0; i < layout.words(); i++) {
            size += Long.bitCount(word(i) & ~layout.markerBits(i));
        }
        return size;
    }

    /**
     * Returns how many of the required steps are in this set of attained steps: |A ∩ R|.
     *
     * @param required the required steps
     * @return the size of the intersection
     * @throws IllegalArgumentException if the sets have different layouts
     */
    public int countOf(StepSet required) {
        Objects.requireNonNull(required, "required");
        requireSameLayout(required);
        StepSet steps = required.stepsOnly();
        int count = Long.bitCount(first & steps.first) + Long.bitCount(second & steps.second);
        for (int i = 0; i < rest.length; i++) {
            count += Long.bitCount(rest[i] & steps.rest[i]);
        }
        return count;
    }

    /**
     * Returns how many of the required steps belong to a skill that was not assessed, and so may be held or not.
     *
     * @param required the required steps
     * @return the number of open steps
     * @throws IllegalArgumentException if the sets have different layouts
     */
    public int openOf(StepSet required) {
        Objects.requireNonNull(required, "required");
        requireSameLayout(required);
        StepSet steps = required.stepsOnly();
        int count = Long.bitCount(open(first, steps.first)) + Long.bitCount(open(second, steps.second));
        for (int i = 0; i < rest.length; i++) {
            count += Long.bitCount(open(rest[i], steps.rest[i]));
        }
        return count;
    }

    /**
     * Picks the required steps whose skill is not marked as assessed, all lanes of a word at once. The required steps of
     * a lane are a run that begins just above its marker. Adding 1 at the start of an open run clears the run, and the
     * carry stops at the bit above it, at the latest at the next marker, which is no step.
     */
    private static long open(long attained, long required) {
        long starts = required & ~(required << 1);
        long openStarts = starts & ~(attained << 1);
        return required & ~(required + openStarts);
    }

    /**
     * Tells whether every required step is in this set of attained steps: R ⊆ A.
     *
     * @param required the required steps
     * @return true if nothing is missing
     * @throws IllegalArgumentException if the sets have different layouts
     */
    public boolean covers(StepSet required) {
        Objects.requireNonNull(required, "required");
        requireSameLayout(required);
        StepSet steps = required.stepsOnly();
        long missing = (steps.first & ~first) | (steps.second & ~second);
        for (int i = 0; i < rest.length; i++) {
            missing |= steps.rest[i] & ~rest[i];
        }
        return missing == 0;
    }

    private void requireSameLayout(StepSet other) {
        if (!layout.equals(other.layout)) {
            throw new IllegalArgumentException(
                    "sets must have the same layout, but one has " + layout + " and the other " + other.layout);
        }
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a set of the same steps, with the same skills assessed, in an equal layout
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof StepSet that
                        && first == that.first
                        && second == that.second
                        && Arrays.equals(rest, that.rest)
                        && layout.equals(that.layout));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(first) + Long.hashCode(second)) + Arrays.hashCode(rest);
    }

    /**
     * Returns the steps of each lane.
     *
     * @return the number of steps held, or {@code ?} where a lane is neither assessed nor required, such as
     *     {@code [2, 0, ?]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int lane = 0; lane < layout.lanes(); lane++) {
            text.append(lane == 0 ? "" : ", ");
            int steps = stepCount(lane);
            text.append(steps > 0 || isAssessed(lane) ? Integer.toString(steps) : "?");
        }
        return text.append(']').toString();
    }
}
