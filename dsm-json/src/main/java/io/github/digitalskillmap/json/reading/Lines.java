package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.problem.Position;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the lines of a text begin, which is a document or a part of one. */
public final class Lines {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private static final Position START = Position.of(1, 1);

    private final Position first;
    private final int[] starts;

    private Lines(Position first, int[] starts) {
        this.first = first;
        this.starts = starts;
    }

    /** Returns the lines of a whole document. */
    public static Lines of(String text) {
        return of(text, START);
    }

    /** Returns the lines of a part that begins at a position of the document. */
    public static Lines of(String text, Position first) {
        IntStream later = BREAK.matcher(text).results().mapToInt(lineBreak -> lineBreak.end());
        return new Lines(first, IntStream.concat(IntStream.of(0), later).toArray());
    }

    public Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - starts[line];
        return Position.of(first.line() + line, (line == 0 ? first.column() : 1) + column);
    }
}
