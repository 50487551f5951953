package io.github.digitalskillmap.workforce;

/**
 * What it means for the rank of a skill that somebody was not assessed in it.
 *
 * @since 0.1.0
 */
public enum UnassessedRule {
    /** The person may hold it or not, so that the rank may be known only between bounds. */
    OPEN,

    /** Only those count who are known to hold it. */
    NOT_HELD
}
