/**
 * Commands about careers and talent types.
 */
@NullMarked
package io.github.digitalskillmap.examples.career;

import org.jspecify.annotations.NullMarked;
