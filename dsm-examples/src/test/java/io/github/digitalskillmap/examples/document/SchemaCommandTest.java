package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.json.DocumentKind;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_isWritten(DocumentKind kind) {
        Path output = folder.resolve("schema.json");

        Run printed = dsm("schema", kind.word());
        Run written = dsm("schema", kind.word(), "--output", output.toString());

        assertThat(printed).isEqualTo(new Run(0, kind.schema(), ""));
        assertThat(written).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent(kind.schema());
    }

    @Test
    void schema_unknownKind_namesTheKinds() {
        Run run = dsm("schema", "teams");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("KIND の値「teams」は使えません。people, ")
                .contains(Arrays.stream(DocumentKind.values())
                        .map(DocumentKind::word)
                        .toList());
    }
}
