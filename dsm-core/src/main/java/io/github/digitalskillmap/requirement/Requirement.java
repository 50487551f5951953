package io.github.digitalskillmap.requirement;

/**
 * A condition that a person meets, does not meet, or may meet once all is known.
 *
 * <p>Each kind of condition is a record, so that code that treats them tells them apart by their type.
 *
 * @since 0.1.0
 */
public sealed interface Requirement permits SkillRequirement {}
