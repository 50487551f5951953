/** The documents of the training of a year. */
@NullMarked
package io.github.digitalskillmap.json.document.training;

import org.jspecify.annotations.NullMarked;
