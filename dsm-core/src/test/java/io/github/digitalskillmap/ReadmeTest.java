package io.github.digitalskillmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.step.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/io/github/digitalskillmap/ReadmeExample.java");

    @Test
    void readme_javaBlock_isTheCodeThatIsCompiledHere() throws IOException {
        String source = Files.readString(SOURCE);
        String imports =
                source.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String compiled = source.split(" *// README\n")[1].stripTrailing().stripIndent();

        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + imports + "\n\n" + compiled + "\n```\n");
    }

    @Test
    void readme_comments_sayWhatTheCodeGives() {
        List<Object> results = ReadmeExample.run();

        assertThat(results).startsWith(Share.of(5, 7), Share.of(6, 7), 2).endsWith("3");
    }
}
