/**
 * From the text of a document to its record: one pass over the tokens, one walk over the constraints, and every fault in its place.
 * Nothing here knows what a document is about.
 */
@NullMarked
package io.github.digitalskillmap.json.reading;

import org.jspecify.annotations.NullMarked;
