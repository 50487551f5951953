package io.github.digitalskillmap.step;

/** Sixty-four words as a square of bits. */
final class BitSquare {

    /** The length of a side. */
    static final int SIDE = Long.SIZE;

    private static final long LEFT_HALF = 0xFFFF_FFFF_0000_0000L;

    private BitSquare() {}

    /**
     * Turns a square over its main diagonal, so that bit i of word k becomes bit k of word i: first its quarters change
     * places across the diagonal, then the quarters of each quarter, down to single bits.
     */
    static void transpose(long[] rows) {
        long mask = LEFT_HALF;
        for (int half = SIDE / 2; half > 0; half >>>= 1) {
            for (int row = 0; row < SIDE; row = (row + half + 1) & ~half) {
                long change = (rows[row] ^ (rows[row + half] << half)) & mask;
                rows[row] ^= change;
                rows[row + half] ^= change >>> half;
            }
            mask ^= mask >>> (half >>> 1);
        }
    }
}
