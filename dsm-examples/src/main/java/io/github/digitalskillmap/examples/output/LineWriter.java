package io.github.digitalskillmap.examples.output;

import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Prints what is told to people: what is printed as a line is one, whatever the data in it has for letters. */
public final class LineWriter extends PrintWriter {

    /** Makes a writer that hands on what it is told line by line. */
    public LineWriter(Writer to) {
        super(to, true);
    }

    /** Prints a line, in which whatever would break it or cannot be seen is {@linkplain ShownText shown}. */
    @Override
    public void println(@Nullable String line) {
        super.println(ShownText.of(String.valueOf(line)));
    }

    /** Prints the text of an object as a line, as {@link #println(String)} does. */
    @Override
    public void println(@Nullable Object line) {
        println(String.valueOf(line));
    }
}
