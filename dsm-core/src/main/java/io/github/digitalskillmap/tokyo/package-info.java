/**
 * Tokyo's Digital Skill Map, encoded from the policy of March 2024.
 *
 * <p>{@link io.github.digitalskillmap.tokyo.TokyoFramework#policyVersion2()} is the framework;
 * {@link io.github.digitalskillmap.tokyo.TokyoSkills}, {@link io.github.digitalskillmap.tokyo.TokyoLevels},
 * {@link io.github.digitalskillmap.tokyo.TokyoJobTypes} and {@link io.github.digitalskillmap.tokyo.TokyoRanks} name its
 * parts. {@link io.github.digitalskillmap.tokyo.TokyoAssessment} is the cycle of assessment beside it, and
 * {@link io.github.digitalskillmap.tokyo.TokyoCareers} the workplaces and career models, and
 * {@link io.github.digitalskillmap.tokyo.TokyoTalents} the kinds of people. What Tokyo has not published stands apart in {@link io.github.digitalskillmap.tokyo.SampleJobTypes}.
 */
@NullMarked
package io.github.digitalskillmap.tokyo;

import org.jspecify.annotations.NullMarked;
