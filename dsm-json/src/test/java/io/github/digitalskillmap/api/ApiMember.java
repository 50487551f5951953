package io.github.digitalskillmap.api;

import java.util.Optional;

/**
 * A constant, field, constructor or method that others can use.
 *
 * @param text how it is declared
 * @param since the version that its own Javadoc says it came with; empty if it came with its type
 */
record ApiMember(String text, Optional<String> since) {}
