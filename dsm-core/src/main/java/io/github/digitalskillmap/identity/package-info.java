/**
 * Names that never change: identifiers that carry the body that defined them, and editions of what is published.
 *
 * <p>An {@link io.github.digitalskillmap.identity.Identifier} is written {@code namespace:key}, for example
 * {@code tokyo-dsm:ux-design}. Each kind of thing has its own type of identifier, so that a skill can never be passed
 * where an exam is meant. An identifier, once published, is never renamed and never reused: a new name is an alias.
 *
 * <p>An {@link io.github.digitalskillmap.identity.Edition} is written {@code name@version}, for example
 * {@code tokyo-dsm@2.0.0}.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.identity;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
