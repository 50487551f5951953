/**
 * The shapes of the documents: one record for each object that a document holds, with its keys as components.
 *
 * <p>A component says all of its key: whether it must be there, and how its value is written. What a document may lack is
 * nullable or an empty list, also where a constraint says that it must not be lacking: a record is what was read, and only then
 * checked. {@code from} gives the entry of a part, and {@code to…} the part of an entry that was checked.
 */
@NullMarked
package io.github.digitalskillmap.json.document;

import org.jspecify.annotations.NullMarked;
