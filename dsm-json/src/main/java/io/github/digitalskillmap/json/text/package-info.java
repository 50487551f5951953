/**
 * Texts of documents and tables: how sentences quote what was found and suggest what may have been meant, and what was found to
 * be meant.
 */
@NullMarked
package io.github.digitalskillmap.json.text;

import org.jspecify.annotations.NullMarked;
