/**
 * The career ladder: the {@linkplain io.github.digitalskillmap.ladder.Rank ranks} of a body from low to high, and what is
 * aimed for at each.
 *
 * <p>A {@link io.github.digitalskillmap.ladder.RankTarget} is the wording of a target and the requirement that it is read
 * as, each with its provenance. Targets belong to a {@link io.github.digitalskillmap.ladder.Quotient}, a side of a person's
 * ability. A {@link io.github.digitalskillmap.ladder.Guide} is a figure given as a guide: known, none, or unknown.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
