/**
 * The documents of people and what they hold.
 */
@NullMarked
package io.github.digitalskillmap.json.document.person;

import org.jspecify.annotations.NullMarked;
