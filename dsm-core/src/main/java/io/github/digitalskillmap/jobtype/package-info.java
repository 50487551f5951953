/**
 * Job types: named profiles of requirements, and who says so.
 *
 * <p>A {@link io.github.digitalskillmap.jobtype.JobType} has at least one
 * {@linkplain io.github.digitalskillmap.jobtype.JobTypeItem line}, each about another skill.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
