/**
 * What the record of a document says of its own keys: which there must be, and how their values are written. From it follow the check and
 * the schema.
 */
@NullMarked
package io.github.digitalskillmap.json.form;

import org.jspecify.annotations.NullMarked;
