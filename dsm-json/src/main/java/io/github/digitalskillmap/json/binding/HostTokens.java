package io.github.digitalskillmap.json.binding;

import org.jspecify.annotations.Nullable;

/**
 * The tokens that a host's parser gives, of either generation.
 *
 * @param <E> what the parser throws if the host's document fails or is broken
 * @since 0.1.0
 */
public interface HostTokens<E extends Exception> {

    /**
     * Goes on to the next token.
     *
     * @throws E if the document fails or is broken there
     */
    void advance() throws E;

    /**
     * Returns what kind of token the current one is.
     *
     * @return one of {@link com.fasterxml.jackson.core.JsonTokenId}, which both generations share
     */
    int kind();

    /**
     * Returns the text of the current token.
     *
     * @return the key, the text or the digits; null if there is none
     * @throws E if the document fails or is broken there
     */
    @Nullable
    String text() throws E;

    /** {@return where the current token begins in the host's document} */
    TokenPlace place();
}
