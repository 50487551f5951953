/**
 * Job types: named profiles of requirements, and who says so.
 *
 * <p>A {@link io.github.digitalskillmap.jobtype.JobType} has at least one
 * {@linkplain io.github.digitalskillmap.jobtype.JobTypeItem line}: a requirement, how much it matters and weighs, and who
 * says so. Job types may stand in {@linkplain io.github.digitalskillmap.jobtype.JobTypeGroup groups}, and groups in wider
 * ones.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
