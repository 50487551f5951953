package io.github.digitalskillmap.json.form;

/**
 * The constraints that only the schema tells: whoever understands the values of such a record finds their faults itself, and knows
 * better what to say of them.
 *
 * @since 0.1.0
 */
public interface Understood {}
