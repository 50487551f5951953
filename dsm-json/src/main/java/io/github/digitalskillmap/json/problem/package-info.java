/**
 * What can be wrong with a document, a part of one or a single value, each as a code with its sentence in Japanese and English.
 */
@NullMarked
package io.github.digitalskillmap.json.problem;

import org.jspecify.annotations.NullMarked;
