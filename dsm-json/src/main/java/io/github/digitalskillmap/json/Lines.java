package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.Position;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the lines of a text begin. */
final class Lines {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    static Lines of(String text) {
        IntStream later = BREAK.matcher(text).results().mapToInt(lineBreak -> lineBreak.end());
        return new Lines(IntStream.concat(IntStream.of(0), later).toArray());
    }

    Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Position.of(line + 1, offset - starts[line] + 1);
    }
}
