package io.github.digitalskillmap.examples.document;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.json.DifferenceWriter;
import io.github.digitalskillmap.json.DocumentKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void schema_all_isAFileForEachKindNamedByItAndItsVersion() {
        assertThat(dsm("schema", "--all", folder)).isEqualTo(new Run(0, "", ""));

        assertThat(folder.toFile().list())
                .hasSize(DocumentKind.values().length + 1)
                .contains("difference-1.schema.json");
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(folder.resolve(kind.word() + "-" + kind.version() + ".schema.json"))
                    .hasContent(kind.schema());
        }
        assertThat(folder.resolve("difference-1.schema.json"))
                .hasContent(DifferenceWriter.of().schema());
    }

    @Test
    void schema_neitherOrBothOfKindAndAll_isRefused() {
        for (Run run : List.of(dsm("schema"), dsm("schema", "people", "--all", folder))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("KIND か --all のどちらかを指定してください\n");
        }
        assertThat(dsm("schema", "--all", folder, "-o", folder.resolve("a.json"), "--lang", "en")
                        .exitCode())
                .isEqualTo(2);
        assertThat(dsm("schema", "--all", folder, "-o", folder.resolve("a.json"))
                        .err())
                .startsWith("--all と --output は一緒に使えません\n");
        assertThat(folder).isEmptyDirectory();
    }
}
