/** The documents of cycles of assessment and of the records of people in them. */
@NullMarked
package io.github.digitalskillmap.json.document.assessment;

import org.jspecify.annotations.NullMarked;
