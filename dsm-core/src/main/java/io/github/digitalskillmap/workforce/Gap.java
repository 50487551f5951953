package io.github.digitalskillmap.workforce;

/**
 * A skill to be held at some of its steps.
 *
 * @param lane the lane of the skill
 * @param steps the number of steps, 1 or more
 */
record Gap(int lane, int steps) {}
