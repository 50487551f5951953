/**
 * How the values of this library stand within the objects of a host, whatever binds those objects.
 *
 * <p>{@link io.github.digitalskillmap.json.binding.TextForm} lists what is written as one text, and
 * {@link io.github.digitalskillmap.json.binding.RecordForm} what is written as an object. A module for a generation of
 * Jackson only carries tokens: what the host's parser gives is kept as a
 * {@link io.github.digitalskillmap.json.binding.PlacedValue}, and read as any other text, whatever the host's mapper is
 * set to.
 */
@NullMarked
package io.github.digitalskillmap.json.binding;

import org.jspecify.annotations.NullMarked;
