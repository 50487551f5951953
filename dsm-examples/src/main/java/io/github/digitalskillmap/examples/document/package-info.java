/**
 * Commands about documents and tables as such: begin, check, convert and export them, and their schemas.
 */
@NullMarked
package io.github.digitalskillmap.examples.document;

import org.jspecify.annotations.NullMarked;
