/**
 * What can be asked of a person: one small sealed algebra of {@linkplain io.github.digitalskillmap.requirement.Requirement
 * requirements}, the same for job types and for whatever else asks something.
 *
 * <p>Today it has one kind, a {@linkplain io.github.digitalskillmap.requirement.SkillRequirement skill at a level}.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
