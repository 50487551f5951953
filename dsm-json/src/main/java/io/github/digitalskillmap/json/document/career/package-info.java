/** The documents of systems of careers and of the careers of people. */
@NullMarked
package io.github.digitalskillmap.json.document.career;

import org.jspecify.annotations.NullMarked;
