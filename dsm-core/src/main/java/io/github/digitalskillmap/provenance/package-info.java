/**
 * Where facts come from, and how certain each is.
 *
 * <p>A {@link io.github.digitalskillmap.provenance.Standing} is published, inferred or sample. A
 * {@link io.github.digitalskillmap.provenance.Provenance} joins the standing with the
 * {@linkplain io.github.digitalskillmap.provenance.Citation citations} and the reasoning. Whatever a framework states
 * is {@link io.github.digitalskillmap.provenance.Sourced}, and a framework lists its statements as
 * {@linkplain io.github.digitalskillmap.provenance.Fact facts}, so that a caller can ask for all facts of a standing
 * and can refuse to score on samples. So do the careers, talent types, curricula and assessment cycles beside it.
 *
 * <p>Where a document leaves a figure open, {@link io.github.digitalskillmap.provenance.Knowledge} tells unknown from
 * none.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
