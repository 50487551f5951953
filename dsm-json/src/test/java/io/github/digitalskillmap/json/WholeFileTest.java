package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void publish_fileThatIsThere_isReplacedAtOnceAndKeepsItsRights() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        try (WholeFile whole = WholeFile.open(file)) {
            whole.write("after".getBytes(StandardCharsets.UTF_8), 0, 5);
            whole.flush();
            assertThat(file).hasContent("before");
            assertThat(beside(file))
                    .allSatisfy(other -> assertThat(Files.getPosixFilePermissions(other))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
            whole.publish();
        }

        assertThat(file).hasContent("after");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(beside(file)).isEmpty();
    }

    @Test
    void close_whatWasNotPublished_isTakenAway() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), "before");

        try (WholeFile whole = WholeFile.open(file)) {
            whole.write('x');
        }

        assertThat(file).hasContent("before");
        assertThat(beside(file)).isEmpty();
    }

    @Test
    void publish_link_replacesTheFileThatItLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        try (WholeFile whole = WholeFile.open(link)) {
            whole.write('x');
            whole.publish();
        }

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("x");
    }

    @Test
    void open_folderThatIsNotThere_throws() {
        assertThatThrownBy(() -> WholeFile.open(folder.resolve("none").resolve("people.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void write_formatToAFile_isReadBack() {
        Path file = folder.resolve("ipa.json");
        DocumentFormat<ExamCatalogue> exams = DocumentFormat.examCatalogues();

        exams.write(IpaCatalogue.fiscalYear2026(), file);

        assertThat(exams.read(file).orElseThrow()).isEqualTo(IpaCatalogue.fiscalYear2026());
        assertThat(exams.kind()).isEqualTo(DocumentKind.EXAM_CATALOGUE);
        assertThat(exams).hasToString("exam-catalogue");
        assertThat(exams.schema()).isEqualTo(DocumentKind.EXAM_CATALOGUE.schema());
    }

    private Stream<Path> beside(Path file) throws IOException {
        return Files.list(folder).filter(other -> !other.equals(file));
    }
}
