package io.github.digitalskillmap.wording;

/**
 * Whose words a phrase is made of.
 *
 * @since 0.1.0
 */
public enum WordingMark {
    /** The issuer's own words, quoted exactly but for the width of letters. */
    OFFICIAL,

    /** A translation of the official words by whoever supplies the framework. */
    TRANSLATION,

    /** Words supplied together with a value that nobody has published. */
    SUPPLIED
}
