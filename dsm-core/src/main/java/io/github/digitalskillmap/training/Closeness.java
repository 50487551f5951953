package io.github.digitalskillmap.training;

/**
 * How closely a programme names what it serves, the closest first.
 *
 * @since 0.1.0
 */
public enum Closeness {
    /** It names the skill, the job type or the exam itself. */
    NAMED,

    /** It names a field: a category of skills, or the focus areas. */
    IN_A_FIELD,

    /** It is for all skills or all job types. */
    FOR_ALL
}
