/**
 * The documents of what is different in one framework from another.
 */
@NullMarked
package io.github.digitalskillmap.json.document.difference;

import org.jspecify.annotations.NullMarked;
