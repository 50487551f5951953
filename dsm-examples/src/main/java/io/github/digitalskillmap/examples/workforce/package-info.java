/**
 * Commands about whole organisations: populations, focus areas and people in posts.
 */
@NullMarked
package io.github.digitalskillmap.examples.workforce;

import org.jspecify.annotations.NullMarked;
