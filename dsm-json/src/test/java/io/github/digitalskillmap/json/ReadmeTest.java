package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/io/github/digitalskillmap/json/ReadmeExample.java");

    @Test
    void readme_blockOnDocuments_isTheCodeThatIsCompiledHere() throws IOException {
        String compiled = Files.readString(SOURCE)
                .split(" *// README\n")[1]
                .stripTrailing()
                .stripIndent();

        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + compiled + "\n```\n");
    }

    @Test
    void readme_fileThatIsNotThere_isTheOnlyThingThatFails() {
        assertThatThrownBy(ReadmeExample::run)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("people.json");
    }
}
