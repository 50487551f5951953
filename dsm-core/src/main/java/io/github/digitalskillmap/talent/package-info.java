/**
 * The kinds of people that a body counts on, and by what each is measured.
 *
 * <p>A {@link io.github.digitalskillmap.talent.TalentSystem} lists {@linkplain io.github.digitalskillmap.talent.TalentType talent
 * types}, the {@linkplain io.github.digitalskillmap.talent.Indicator indicators} that apply to each, and its
 * {@linkplain io.github.digitalskillmap.talent.TalentTarget targets}, each with a requirement in the words of the same algebra as
 * ranks and job types. Every fault of it is told at once, as a {@link io.github.digitalskillmap.talent.TalentProblem}. A
 * {@link io.github.digitalskillmap.scoring.TalentScorer} holds a person against the targets.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
