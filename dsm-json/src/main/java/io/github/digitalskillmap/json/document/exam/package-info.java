/**
 * The documents of exam catalogues.
 */
@NullMarked
package io.github.digitalskillmap.json.document.exam;

import org.jspecify.annotations.NullMarked;
