package io.github.digitalskillmap.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** A run of the program: how it ended and what it wrote. */
public record Run(int exitCode, String out, String err) {

    /** Runs the program. */
    public static Run dsm(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = Dsm.run(out, err, texts);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns what a file holds that the program brings along, or that says what it should write. */
    public static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Run.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
