/**
 * Where each skill of a framework has its steps among all.
 *
 * <p>The module does not export this package: what is packed is shared by the packages that score, count and plan, and nobody
 * else need know of it.
 */
@NullMarked
package io.github.digitalskillmap.layout;

import org.jspecify.annotations.NullMarked;
