package io.github.digitalskillmap.workforce;

/**
 * A number of people of which only bounds may be known.
 *
 * @param least the least that it can be
 * @param most the most that it can be
 */
record CountRange(long least, long most) {

    static CountRange of(long count) {
        return new CountRange(count, count);
    }
}
