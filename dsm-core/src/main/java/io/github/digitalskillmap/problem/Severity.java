package io.github.digitalskillmap.problem;

/**
 * What a problem does to the data it was found in.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The data cannot be used. */
    ERROR,

    /** The data can be used, but probably does not say what was meant. */
    WARNING
}
