/**
 * What a body's policy says beside what people are scored by: who does what, what something is for, what is considered.
 *
 * <p>A {@link io.github.digitalskillmap.policy.Policy} lists {@linkplain io.github.digitalskillmap.policy.PolicyTopic topics}, each
 * with its {@linkplain io.github.digitalskillmap.policy.PolicyStatement statements} in the words of the document, each of which
 * says where it comes from. Nothing is scored by them. Every fault of a policy is told at once, as a
 * {@link io.github.digitalskillmap.policy.PolicyProblem}.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
