package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/** A document that comes with the program. */
final class BundledFile {

    private final String name;

    BundledFile(String name) {
        this.name = name;
    }

    /** Returns what the document says. */
    <T> T read(Function<InputStream, Checked<T>> reader) {
        try (InputStream in = Objects.requireNonNull(BundledFile.class.getResourceAsStream(name), name)) {
            return reader.apply(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
