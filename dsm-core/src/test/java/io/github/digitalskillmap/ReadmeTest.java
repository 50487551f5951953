package io.github.digitalskillmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.step.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/io/github/digitalskillmap/ReadmeExample.java");

    @Test
    void readme_javaBlock_isTheCodeThatIsCompiledHere() throws IOException {
        String compiled = Files.readString(SOURCE)
                .split(" *// README\n")[1]
                .stripTrailing()
                .stripIndent();

        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + compiled + "\n```\n");
    }

    @Test
    void readme_comments_sayWhatTheCodeGives() {
        assertThat(ReadmeExample.run()).startsWith(Share.of(5, 7), Share.of(6, 7), 2);
    }
}
