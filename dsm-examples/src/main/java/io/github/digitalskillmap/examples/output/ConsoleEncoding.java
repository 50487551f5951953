package io.github.digitalskillmap.examples.output;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings that are tried for text on a stream of the system: that of the console if there is one, then UTF-8. */
public enum ConsoleEncoding {
    STANDARD_OUTPUT("stdout.encoding"),
    STANDARD_ERROR("stderr.encoding");

    private final String property;

    ConsoleEncoding(String property) {
        this.property = property;
    }

    /** Returns the encodings, the best one first. */
    public List<Charset> charsets() {
        return Stream.concat(stated().or(Terminal::charset).stream(), Stream.of(StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }

    /**
     * Finds the encoding that was stated for the stream. Where a stream leads to no console, the virtual machine states the native
     * encoding, which says nothing of a file or a pipe.
     */
    private Optional<Charset> stated() {
        return find(property).filter(stated -> !Optional.of(stated).equals(find("native.encoding")));
    }

    private static Optional<Charset> find(String property) {
        try {
            return Optional.ofNullable(System.getProperty(property)).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
