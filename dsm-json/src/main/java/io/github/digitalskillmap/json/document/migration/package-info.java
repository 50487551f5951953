/**
 * The documents of plans by which records are carried from one edition to another.
 */
@NullMarked
package io.github.digitalskillmap.json.document.migration;

import org.jspecify.annotations.NullMarked;
