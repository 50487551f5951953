package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/io/github/digitalskillmap/api/ReadmeExample.java");

    @Test
    void readme_blockOnDocuments_isTheCodeThatIsCompiledHere() throws IOException {
        String source = Files.readString(SOURCE);
        String imports =
                source.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String compiled = source.split(" *// README\n")[1].stripTrailing().stripIndent();

        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + imports + "\n\n" + compiled + "\n```\n");
    }

    @Test
    void readme_fileThatIsNotThere_isTheOnlyThingThatFails() {
        assertThatThrownBy(ReadmeExample::run)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("people.json");
    }
}
