/** The documents of what units need people for, and of posts. */
@NullMarked
package io.github.digitalskillmap.json.document.workforce;

import org.jspecify.annotations.NullMarked;
