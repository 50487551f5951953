/** The documents of systems of talent types. */
@NullMarked
package io.github.digitalskillmap.json.document.talent;

import org.jspecify.annotations.NullMarked;
