package io.github.digitalskillmap.json.document.framework;

/**
 * How a scope says which skills count.
 *
 * @since 0.1.0
 */
public enum ScopeKind {
    /** All skills count. */
    ANY,

    /** The skills of some categories count. */
    CATEGORIES,

    /** The skills of a list count. */
    SKILLS
}
