package io.github.digitalskillmap.step;

/** Squares of bits, of sixty-four words each, side by side. */
final class BitSquares {

    /** The length of a side. */
    static final int SIDE = Long.SIZE;

    private static final long LEFT_HALF = 0xFFFF_FFFF_0000_0000L;

    private BitSquares() {}

    /**
     * Turns each square over its main diagonal, so that bit i of its word k becomes bit k of its word i: first its quarters
     * change places across the diagonal, then the quarters of each quarter, down to single bits.
     *
     * @param rows the words: the first of every square, the second of every square, and so on to the last
     */
    static void transpose(long[][] rows) {
        long mask = LEFT_HALF;
        for (int half = SIDE / 2; half > 0; half >>>= 1) {
            for (int row = 0; row < SIDE; row = (row + half + 1) & ~half) {
                exchange(rows[row], rows[row + half], half, mask);
            }
            mask ^= mask >>> (half >>> 1);
        }
    }

    /** Exchanges quarters in all squares. Two arrays in one plain loop let the virtual machine take several squares at once. */
    private static void exchange(long[] upper, long[] lower, int half, long mask) {
        for (int square = 0; square < upper.length; square++) {
            long above = upper[square];
            long below = lower[square];
            long change = (above ^ (below << half)) & mask;
            upper[square] = above ^ change;
            lower[square] = below ^ (change >>> half);
        }
    }
}
