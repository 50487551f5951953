package io.github.digitalskillmap.step;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where what is required stands in a tile of columns, each of them some words long. Since whoever
 * holds a step of a skill holds those below it, a set covers what is required of a skill exactly if it holds the highest
 * step required.
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
        int[] lanes = IntStream.range(0, layout.lanes())
                .filter(lane -> required.steps(lane) > 0)
                .toArray();
        int[] markers = new int[lanes.length];
        int[] highest = new int[lanes.length];
        for (int each = 0; each < lanes.length; each++) {
            markers[each] = layout.column(lanes[each]);
            highest[each] = markers[each] + required.steps(lanes[each]);
        }
        return new RequiredColumns(lanes, markers, highest, required.size());
    }

    /** Returns how many steps are required. */
    int steps() {
        return steps;
    }

    /** Chooses the sets that hold all that is required, or may do so. */
    void choose(long[] tile, long present, Covering covering) {
        covering.start(present);
        for (int each = 0; each < highest.length; each++) {
            covering.keep(tile, highest[each], markers[each]);
        }
    }

    /** Counts for each lane the sets that lack something of it, and of no other. */
    void addLackingOnly(long[] tile, int words, long present, long[] counts) {
        for (int word = 0; word < words; word++) {
            long lackingOne = 0;
            long lackingTwo = 0;
            for (int column : highest) {
                long lacking = ~tile[column * words + word];
                lackingTwo |= lackingOne & lacking;
                lackingOne |= lacking;
            }
            long lackingOnlyOne = lackingOne & ~lackingTwo & (word == words - 1 ? present : -1L);
            for (int each = 0; each < highest.length; each++) {
                counts[lanes[each]] += Long.bitCount(lackingOnlyOne & ~tile[highest[each] * words + word]);
            }
        }
    }

    /**
     * Counts the sets by how many of the required steps they hold. The number of each set is added up in binary, its digits
     * in as many words, for 64 sets at once.
     */
    void addNumbers(long[] tile, int words, long present, boolean hopeful, long[] counts) {
        long[] digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(steps)];
        for (int word = 0; word < words; word++) {
            Arrays.fill(digits, 0);
            for (int each = 0; each < highest.length; each++) {
                long open = hopeful ? ~tile[markers[each] * words + word] : 0;
                for (int column = markers[each] + 1; column <= highest[each]; column++) {
                    add(tile[column * words + word] | open, digits);
                }
            }
            for (int number = 0; number < counts.length; number++) {
                counts[number] += Long.bitCount(equal(number, digits) & (word == words - 1 ? present : -1L));
            }
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

    private static long equal(int number, long[] digits) {
        long equal = -1L;
        for (int digit = 0; digit < digits.length; digit++) {
            equal &= (number >>> digit & 1) == 0 ? ~digits[digit] : digits[digit];
        }
        return equal;
    }
}
