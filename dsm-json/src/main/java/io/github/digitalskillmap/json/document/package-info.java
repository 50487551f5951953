/**
 * The shapes of the documents: one record for each object that a document holds, with its keys as components.
 *
 * <p>A component that a document may lack is nullable. Where it must not be lacking, a constraint says so; the reader
 * tells the fault.
 */
@NullMarked
package io.github.digitalskillmap.json.document;

import org.jspecify.annotations.NullMarked;
