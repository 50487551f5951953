/**
 * One consistent edition of skills, job types and ranks.
 *
 * <p>A {@link io.github.digitalskillmap.framework.Framework} is built from parts that are each sound; its builder checks
 * that they fit together and names {@linkplain io.github.digitalskillmap.framework.FrameworkProblem every fault} at
 * once. It finds its parts by identifier, number and name, and lists everything it states as facts with their standing.
 */
@NullMarked
package io.github.digitalskillmap.framework;

import org.jspecify.annotations.NullMarked;
