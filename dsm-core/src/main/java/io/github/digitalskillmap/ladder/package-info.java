/**
 * The career ladder: the {@linkplain io.github.digitalskillmap.ladder.Rank ranks} of a body, from low to high.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
