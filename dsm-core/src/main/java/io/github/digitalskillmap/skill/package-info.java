/**
 * What can be held, and how far: skills, their categories and families, and the scales on which they are judged.
 *
 * <p>A {@link io.github.digitalskillmap.skill.Skill} may stand under a
 * {@link io.github.digitalskillmap.skill.SkillCategory} and is judged on a
 * {@link io.github.digitalskillmap.skill.LevelScale}. The scale orders its
 * {@linkplain io.github.digitalskillmap.skill.Level levels} and says whether the lowest is nothing or already a step;
 * from that follows how many steps each level holds. What a level means may be told by the level for all skills, or by each
 * skill in {@linkplain io.github.digitalskillmap.skill.LevelDescription descriptions} of its own.
 *
 * <p>The skills that are judged on one scale can be a {@link io.github.digitalskillmap.skill.IndicatorFamily}. A family for
 * which nobody has set a scale yet lists {@linkplain io.github.digitalskillmap.skill.IndicatorItem items} instead.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
