package io.github.digitalskillmap.json.form;

/**
 * The constraints that go for parts which have to tell themselves where they come from. In the document of an overlay they
 * need not, since it tells that for all.
 *
 * @since 0.1.0
 */
public interface SourceRequired {}
