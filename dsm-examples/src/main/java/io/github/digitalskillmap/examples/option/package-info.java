/**
 * Options that commands share.
 */
@NullMarked
package io.github.digitalskillmap.examples.option;

import org.jspecify.annotations.NullMarked;
