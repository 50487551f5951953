package io.github.digitalskillmap.json.binding;

import io.github.digitalskillmap.problem.Position;
import java.util.Optional;

/**
 * Where a token begins in the host's document, as a parser tells it.
 *
 * @param line the line, counted from 1; less if the parser does not tell
 * @param column the column, counted from 1; less if the parser does not tell
 * @param inLetters whether the column counts letters. A parser of bytes counts bytes, which is not where a person sees the
 *     letter
 * @since 0.1.0
 */
public record TokenPlace(int line, int column, boolean inLetters) {

    /**
     * Returns the line and column.
     *
     * @return the position, or empty if the parser does not tell
     */
    public Optional<Position> position() {
        return line < 1 || column < 1 ? Optional.empty() : Optional.of(Position.of(line, column));
    }
}
