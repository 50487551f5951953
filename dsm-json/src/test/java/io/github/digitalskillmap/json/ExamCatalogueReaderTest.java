package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.GUILD;
import static io.github.digitalskillmap.json.Documents.IPA;
import static io.github.digitalskillmap.json.Documents.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamCatalogueReaderTest {

    private static final DocumentFormat<ExamCatalogue> READER = DocumentFormat.examCatalogues();

    @TempDir
    Path folder;

    @Test
    void read_goldenDocument_isTheCatalogueOfIpa() {
        assertThat(READER.read(IPA).orElseThrow()).isEqualTo(IpaCatalogue.fiscalYear2026());
    }

    @Test
    void read_goldenDocument_isWrittenAsTheSameText() {
        assertThat(DocumentFormat.examCatalogues().write(READER.read(IPA).orElseThrow()))
                .isEqualTo(IPA);
    }

    @Test
    void read_inventedCatalogue_isReadBack() {
        String document = DocumentFormat.examCatalogues().write(InventedFramework.EXAMS);

        assertThat(READER.read(document).orElseThrow()).isEqualTo(InventedFramework.EXAMS);
    }

    @Test
    void read_streamAndFile_giveTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("guild.json"), GUILD);
        ExamCatalogue guild = READER.read(GUILD).orElseThrow();

        assertThat(READER.read(new ByteArrayInputStream(GUILD.getBytes(UTF_8))).orElseThrow())
                .isEqualTo(guild);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(guild);
    }

    @Test
    void read_catalogueWithoutExams_isAccepted() {
        String document = """
                { "kind": "exam-catalogue", "version": 1, "edition": "guild@4.0.0", "sources": [], "scales": [], "exams": [] }""";

        assertThat(READER.read(document).orElseThrow().exams()).isEmpty();
    }

    @Test
    void read_framework_isTold() {
        assertThat(READER.read(with(GUILD, "\"exam-catalogue\"", "\"framework\""))
                        .problems())
                .singleElement()
                .hasToString(
                        "1:11 /kind: this is a document of kind 'framework'; hand over one of kind 'exam-catalogue'"
                                + " [wrong-kind]");
    }
}
