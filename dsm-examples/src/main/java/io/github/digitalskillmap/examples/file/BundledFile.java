package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/** A document that comes with the program. */
public final class BundledFile {

    private static final String FOLDER = "/io/github/digitalskillmap/examples/";

    private final String name;

    /** Makes the document of a name. */
    public BundledFile(String name) {
        this.name = name;
    }

    /** Returns the document as it is written. */
    public String text() {
        try (InputStream in = Objects.requireNonNull(BundledFile.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the document says. */
    public <T> T read(Function<InputStream, Checked<T>> reader) {
        try (InputStream in = Objects.requireNonNull(BundledFile.class.getResourceAsStream(FOLDER + name), name)) {
            return reader.apply(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
