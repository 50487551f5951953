/**
 * What one person holds.
 *
 * <p>A {@link io.github.digitalskillmap.profile.SkillProfile} has an
 * {@link io.github.digitalskillmap.profile.Attainment} for each skill of its framework (not assessed, assessed as none,
 * or held at a level), the {@linkplain io.github.digitalskillmap.profile.ExamPass exams passed} and the
 * {@linkplain io.github.digitalskillmap.profile.Attestation attestations} of whoever is entitled to judge. A
 * {@link io.github.digitalskillmap.profile.Person} adds the key of the record and the rank. What persons,
 * profiles, passes and attestations print of themselves tells nothing of the person.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
