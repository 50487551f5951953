@NullMarked
@ValueStyle
package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
