package io.github.digitalskillmap.workforce;

/**
 * Which ranks skills of equal numbers have. A number of zero always comes last, by whatever rule: what nobody needs is needed
 * least, and what nobody holds is held least, however many skills that is true of.
 *
 * @since 0.1.0
 */
public enum TieRule {
    /** Equal ones all have the first of the ranks that they take up: 1, 2, 2, 4. */
    FIRST,

    /** Equal ones all have the last of the ranks that they take up: 1, 3, 3, 4. */
    LAST,

    /** Which of the equal ones comes first is open: 1, 2 to 3, 2 to 3, 4. */
    OPEN
}
