package io.github.digitalskillmap.step;

import java.util.Arrays;

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
        int[] lanes = new int[layout.lanes()];
        int[] markers = new int[layout.lanes()];
        int[] highest = new int[layout.lanes()];
        int count = 0;
        for (int lane = 0; lane < layout.lanes(); lane++) {
            int steps = required.stepCount(lane);
            if (steps > 0) {
                lanes[count] = lane;
                markers[count] = layout.column(lane);
                highest[count] = markers[count] + steps;
                count++;
            }
        }
        return new RequiredColumns(
                Arrays.copyOf(lanes, count),
                Arrays.copyOf(markers, count),
                Arrays.copyOf(highest, count),
                required.size());
    }

    /** Returns how many steps are required. */
    int stepCount() {
        return steps;
    }

    /** Returns how many of the required steps sets hold together, from how many of them each column has. */
    long countOf(long[] columns) {
        long count = 0;
        for (int each = 0; each < highest.length; each++) {
            for (int column = markers[each] + 1; column <= highest[each]; column++) {
                count += columns[column];
            }
        }
        return count;
    }

    /** Returns how many of the required steps are open in so many sets together, from how many of them each column has. */
    long openOf(long[] columns, long sets) {
        long count = 0;
        for (int each = 0; each < highest.length; each++) {
            count += (highest[each] - markers[each]) * (sets - columns[markers[each]]);
        }
        return count;
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
