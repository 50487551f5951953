/**
 * What things are called: text in several languages, each with a mark that says whose words they are.
 *
 * <p>A {@link io.github.digitalskillmap.wording.Wording} is one text in one or more languages. Each of its
 * {@linkplain io.github.digitalskillmap.wording.Phrase phrases} is official, a translation, or supplied where nothing
 * was published. {@link io.github.digitalskillmap.wording.Spelling} makes look-up by name tolerant of the spellings
 * that occur in print: full-width letters, other dashes for the Japanese long-vowel mark, stray spaces.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.wording;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
