package io.github.digitalskillmap.json.form;

/**
 * What is known of a figure.
 *
 * @since 0.1.0
 */
public enum KnowledgeKind {
    /** The figure is known. */
    KNOWN,

    /** There is no figure. */
    NONE,

    /** The figure cannot be told. */
    UNKNOWN
}
