/**
 * The values of this library within a host's own objects, for Jackson 3.
 *
 * <p>With a {@link io.github.digitalskillmap.json.jackson3.DsmModule} a host's mapper reads and writes identifiers, people and
 * what they hold wherever they stand in the host's objects. What is wrong with a value is thrown as an
 * {@link io.github.digitalskillmap.json.jackson3.InvalidValueException} with every fault at once.
 */
@NullMarked
package io.github.digitalskillmap.json.jackson3;

import org.jspecify.annotations.NullMarked;
