package io.github.digitalskillmap.step;

import java.util.Arrays;

/** Which sets of a tile cover what is required, and which may cover it. */
final class Covering {

    private final long[] certain;
    private final long[] possible;
    private final long[] holding;
    private final long[] assessed;

    /** Takes the number of words that each column of the tile has. */
    Covering(int words) {
        this.certain = new long[words];
        this.possible = new long[words];
        this.holding = new long[words];
        this.assessed = new long[words];
    }

    /** Starts with all sets, of which the last word has those that are present. */
    void start(long present) {
        Arrays.fill(certain, -1L);
        Arrays.fill(possible, -1L);
        certain[certain.length - 1] = present;
        possible[possible.length - 1] = present;
    }

    /**
     * Keeps the sets that hold a step, or may hold it since its skill was not assessed. The columns are copied first: from
     * arrays of their own the virtual machine takes several words at once.
     */
    void keep(long[] tile, int step, int marker) {
        System.arraycopy(tile, step * holding.length, holding, 0, holding.length);
        System.arraycopy(tile, marker * assessed.length, assessed, 0, assessed.length);
        keep(holding, assessed, certain, possible);
    }

    private static void keep(long[] holding, long[] assessed, long[] certain, long[] possible) {
        for (int word = 0; word < certain.length; word++) {
            long held = holding[word];
            certain[word] &= held;
            possible[word] &= held | ~assessed[word];
        }
    }

    /** Returns how many sets cover what is required. */
    int certain() {
        return bitCount(certain, 0, certain.length);
    }

    /** Returns how many sets cover what is required, or may cover it. */
    int possible() {
        return bitCount(possible, 0, possible.length);
    }

    static int bitCount(long[] words, int from, int count) {
        int bits = 0;
        for (int word = from; word < from + count; word++) {
            bits += Long.bitCount(words[word]);
        }
        return bits;
    }
}
