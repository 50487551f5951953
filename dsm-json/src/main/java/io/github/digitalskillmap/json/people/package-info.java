/**
 * Records of people: one reading, whichever door they come through.
 *
 * <p>A door, such as a document of JSON or the rows of a table, brings texts with their places; a
 * {@link io.github.digitalskillmap.json.people.PersonAssembly} makes a person of them. What is wrong is a
 * {@link io.github.digitalskillmap.json.people.RecordFault}, which each door tells by a code of its own. A rule on what a record
 * may say stands there and nowhere else.
 */
@NullMarked
package io.github.digitalskillmap.json.people;

import org.jspecify.annotations.NullMarked;
