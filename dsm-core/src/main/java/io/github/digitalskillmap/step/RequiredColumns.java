package io.github.digitalskillmap.step;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what is required stands in the columns of 64 sets. Since whoever holds a step of a skill holds those below it, a set
 * covers what is required of a skill exactly if it holds the highest step required.
 */
final class RequiredColumns {

    private final int[] lanes;
    private final int[] markers;
    private final int[] highest;
    private final int steps;

    private RequiredColumns(int[] lanes, int[] markers, int[] highest, int steps) {
        this.lanes = lanes;
        this.markers = markers;
        this.highest = highest;
        this.steps = steps;
    }

    static RequiredColumns of(StepSet required) {
        StepLayout layout = required.layout();
        List<Integer> lanes = new ArrayList<>();
        for (int lane = 0; lane < layout.lanes(); lane++) {
            if (required.steps(lane) > 0) {
                lanes.add(lane);
            }
        }
        return new RequiredColumns(
                lanes.stream().mapToInt(lane -> lane).toArray(),
                lanes.stream().mapToInt(layout::column).toArray(),
                lanes.stream()
                        .mapToInt(lane -> layout.column(lane) + required.steps(lane))
                        .toArray(),
                required.size());
    }

    /** Returns how many steps are required. */
    int steps() {
        return steps;
    }

    /** Picks the sets that hold all that is required. */
    long covering(long[] block, long present) {
        long covering = present;
        for (int column : highest) {
            covering &= block[column];
        }
        return covering;
    }

    /** Picks the sets that hold all that is required, or may do so, since the skills of what they lack were not assessed. */
    long possiblyCovering(long[] block, long present) {
        long covering = present;
        for (int each = 0; each < highest.length; each++) {
            covering &= block[highest[each]] | ~block[markers[each]];
        }
        return covering;
    }

    /** Counts for each lane the sets that lack something of it, and of no other. */
    void addLackingOnly(long[] block, long present, long[] counts) {
        long lackingOne = 0;
        long lackingTwo = 0;
        for (int column : highest) {
            long lacking = ~block[column];
            lackingTwo |= lackingOne & lacking;
            lackingOne |= lacking;
        }
        long lackingOnlyOne = lackingOne & ~lackingTwo & present;
        for (int each = 0; each < highest.length; each++) {
            counts[lanes[each]] += Long.bitCount(lackingOnlyOne & ~block[highest[each]]);
        }
    }

    /**
     * Counts the sets by how many of the required steps they hold. The number of each set is added up in binary, its digits
     * in as many words, for 64 sets at once.
     */
    void addNumbers(long[] block, long present, boolean hopeful, long[] counts) {
        long[] digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(steps)];
        for (int each = 0; each < highest.length; each++) {
            long open = hopeful ? ~block[markers[each]] : 0;
            for (int column = markers[each] + 1; column <= highest[each]; column++) {
                add(block[column] | open, digits);
            }
        }
        for (int number = 0; number < counts.length; number++) {
            long equal = present;
            for (int digit = 0; digit < digits.length; digit++) {
                equal &= (number >>> digit & 1) == 0 ? ~digits[digit] : digits[digit];
            }
            counts[number] += Long.bitCount(equal);
        }
    }

    private static void add(long ones, long[] digits) {
        long carry = ones;
        for (int digit = 0; digit < digits.length; digit++) {
            long sum = digits[digit] ^ carry;
            carry &= digits[digit];
            digits[digit] = sum;
        }
    }
}
