/**
 * Constraints for a host's own objects: that a text or an identifier is a skill, a level, a job type or a rank of a framework.
 *
 * <pre>{@code
 * record Opening(@KnownJobType String jobType, Map<@KnownSkill String, @KnownLevel String> asked) {}
 * }</pre>
 *
 * <p>They belong to Jakarta Validation. Null is valid, as everywhere there. A text is taken in any spelling that a document
 * may have; an identifier must be of the framework. The framework is the preferred one of
 * {@link io.github.digitalskillmap.json.framework.KnownFrameworks#installed()}, unless a constraint names another edition of
 * those.
 *
 * <p>Hibernate Validator says the messages in English and Japanese; they quote the value shortened, and what stands in it is
 * never evaluated.
 */
@NullMarked
package io.github.digitalskillmap.json.constraint;

import org.jspecify.annotations.NullMarked;
