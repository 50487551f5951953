package io.github.digitalskillmap.json.form;

/**
 * The constraints that are not told as such: what violates them is held against something else, which tells more. They say how a
 * value is written, as others do.
 *
 * @since 0.1.0
 */
public interface ToldElsewhere {}
