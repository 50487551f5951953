/**
 * JSON Schemas, derived from the records that carry documents. What the records cannot say, titles, descriptions and examples,
 * stands in a file of words for each family of documents.
 */
@NullMarked
package io.github.digitalskillmap.json.schema;

import org.jspecify.annotations.NullMarked;
