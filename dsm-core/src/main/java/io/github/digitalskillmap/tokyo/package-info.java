/**
 * Tokyo's Digital Skill Map, encoded from the policy of March 2024.
 *
 * <p>{@link io.github.digitalskillmap.tokyo.TokyoFramework#policyVersion2()} is the framework;
 * {@link io.github.digitalskillmap.tokyo.TokyoSkills}, {@link io.github.digitalskillmap.tokyo.TokyoLevels},
 * {@link io.github.digitalskillmap.tokyo.TokyoJobTypes} and {@link io.github.digitalskillmap.tokyo.TokyoRanks} name its
 * parts. Beside the framework stand {@link io.github.digitalskillmap.tokyo.TokyoAssessment}, the cycle of assessment,
 * {@link io.github.digitalskillmap.tokyo.TokyoTraining}, the training of a year,
 * {@link io.github.digitalskillmap.tokyo.TokyoCareers}, the workplaces and career models,
 * {@link io.github.digitalskillmap.tokyo.TokyoTalents}, the kinds of people, and
 * {@link io.github.digitalskillmap.tokyo.TokyoFocus}, the lists that the focus areas were chosen from. What Tokyo has not
 * published stands apart in {@link io.github.digitalskillmap.tokyo.SampleJobTypes}.
 */
@NullMarked
package io.github.digitalskillmap.tokyo;

import org.jspecify.annotations.NullMarked;
