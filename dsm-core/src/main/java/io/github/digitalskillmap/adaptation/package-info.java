/**
 * How another body makes a framework its own, and keeps up with the original.
 *
 * <p>A framework is looked at as {@linkplain io.github.digitalskillmap.adaptation.Part parts}, each told by a
 * {@link io.github.digitalskillmap.adaptation.PartId} and made of {@linkplain io.github.digitalskillmap.adaptation.Aspect
 * aspects}. An {@link io.github.digitalskillmap.adaptation.Overlay} is a set of
 * {@linkplain io.github.digitalskillmap.adaptation.Change changes} to one edition: put on it, it gives a framework in which
 * every fact tells whether the base states it or the overlay. What does not fit is told at the change that it is due to.
 *
 * <p>The {@link io.github.digitalskillmap.adaptation.Difference} of two frameworks is made of the same changes, each with its
 * {@linkplain io.github.digitalskillmap.adaptation.Impact impact} on people; an
 * {@link io.github.digitalskillmap.adaptation.EffectScorer} tells whom it affects. When the base has a new edition,
 * {@link io.github.digitalskillmap.adaptation.Rebase} tells which changes of an overlay still apply, which are obsolete and
 * which are at odds with it.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
