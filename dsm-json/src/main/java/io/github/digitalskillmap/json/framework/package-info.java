/**
 * The frameworks that are known where a value names one, or names none.
 *
 * <p>A document says in its header which edition of a framework it goes with. A value within an object of another system has
 * no header: {@link io.github.digitalskillmap.json.framework.KnownFrameworks} tells which frameworks it may be of. The
 * built-in ones are always known; a body that has its own offers it with a
 * {@link io.github.digitalskillmap.json.framework.FrameworkProvider}.
 */
@NullMarked
package io.github.digitalskillmap.json.framework;

import org.jspecify.annotations.NullMarked;
