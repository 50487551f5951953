package io.github.digitalskillmap.problem;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A place in a text document, or in a table.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Position implements Comparable<Position> {

    Position() {}

    /**
     * {@return the position at a line and column}
     *
     * @param line the line, or the row of a table, counted from 1
     * @param column the column, counted from 1: in UTF-16 units, or in cells of a table
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public static Position of(int line, int column) {
        return ImmutablePosition.builder().line(line).column(column).build();
    }

    /** {@return the line, or the row of a table, counted from 1} */
    public abstract int line();

    /** {@return the column, counted from 1: in UTF-16 units, or in cells of a table} */
    public abstract int column();

    @Value.Check
    void check() {
        if (line() < 1 || column() < 1) {
            throw new IllegalArgumentException("position must have line and column 1 or more, but was " + this);
        }
    }

    /**
     * Orders positions as they come in the document.
     *
     * @param other the position to compare with
     * @return a negative number, zero or a positive number
     */
    @Override
    public final int compareTo(Position other) {
        Objects.requireNonNull(other, "other");
        int byLine = Integer.compare(line(), other.line());
        return byLine != 0 ? byLine : Integer.compare(column(), other.column());
    }

    /**
     * Returns line and column joined by a colon.
     *
     * @return such as {@code 12:5}
     */
    @Override
    public final String toString() {
        return line() + ":" + column();
    }
}
