package io.github.digitalskillmap.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of what was promised. No test changes it; one that fails leaves what it found in {@code target}. */
record GoldenFile(String name) {

    private static final Path PROMISED = Path.of("src/test/resources/io/github/digitalskillmap/api");
    private static final Path FOUND = Path.of("target/golden");

    List<String> lines() throws IOException {
        return Files.readAllLines(PROMISED.resolve(name));
    }

    void assertSame(List<String> lines) throws IOException {
        assertSame(String.join("\n", lines) + "\n");
    }

    void assertSame(String text) throws IOException {
        Path found = FOUND.resolve(name);
        Files.createDirectories(found.getParent());
        Files.writeString(found, text);

        assertThat(found)
                .as("""
                        What others rely on has changed. If each line is meant, and CONTRIBUTING.md allows it, do in dsm-json
                        cp %s %s""", found, PROMISED.resolve(name))
                .usingCharset(UTF_8)
                .hasSameTextualContentAs(PROMISED.resolve(name))
                .hasSameBinaryContentAs(PROMISED.resolve(name));
    }
}
