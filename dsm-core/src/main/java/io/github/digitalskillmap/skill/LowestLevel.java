package io.github.digitalskillmap.skill;

/**
 * What the lowest level of a scale means for whoever is at it.
 *
 * @since 0.1.0
 */
public enum LowestLevel {
    /** The lowest level says that the skill is not held: it is no step. Tokyo's Lv.0 is read so. */
    NOTHING,

    /** The lowest level is already something: it is the first step. Scales from 1 to 4 without a zero are so. */
    FIRST_STEP
}
