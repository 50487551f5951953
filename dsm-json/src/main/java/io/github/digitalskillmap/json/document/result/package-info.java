/**
 * The documents of how far people meet job types, and how a problem is written in the answer of a host.
 */
@NullMarked
package io.github.digitalskillmap.json.document.result;

import org.jspecify.annotations.NullMarked;
