package io.github.digitalskillmap.json.binding;

import io.github.digitalskillmap.problem.Position;
import java.util.Optional;
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

    /**
     * Returns where the current token begins in the host's document.
     *
     * @return the position, or empty where the parser does not count letters
     */
    Optional<Position> position();

    /**
     * Returns where a token begins. A parser of bytes counts bytes, which is not where a person sees the letter.
     *
     * @param letters the number of letters before it; negative if they are not counted
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @return the position, or empty if letters are not counted
     */
    static Optional<Position> position(long letters, int line, int column) {
        return letters < 0 || line < 1 || column < 1 ? Optional.empty() : Optional.of(Position.of(line, column));
    }
}
