/**
 * The one idea of this library: a level is a set of steps.
 *
 * <p>Holding a skill at its second level is holding its steps 1 and 2. What a person has attained and what a job type
 * requires are both a {@link io.github.digitalskillmap.step.StepSet}; fulfilment is their intersection, a gap their
 * difference, "met" inclusion. The laws of scoring follow from that: a share lies between 0 and 1, surplus in one skill
 * never hides a gap in another, and raising a level never lowers a share.
 *
 * <p>The sets of many people, turned on their side, are {@link io.github.digitalskillmap.step.StepColumns}: one bitmap a step.
 *
 * <p>A {@link io.github.digitalskillmap.step.StepLayout} gives each skill its place in the packed form. Nothing outside
 * this package knows about bits. A {@link io.github.digitalskillmap.step.Share} is the exact fraction that comes out.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.step;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
