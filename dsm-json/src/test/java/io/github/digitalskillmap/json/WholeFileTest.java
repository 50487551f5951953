package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
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
    void publish_linkToNothing_makesTheFileThatItLeadsTo() throws IOException {
        Path file = folder.resolve("people.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("people.json"));

        write(link, "x");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("x");
    }

    @Test
    void open_linksInARing_throws() throws IOException {
        Path ring = folder.resolve("ring.json");
        Files.createSymbolicLink(ring, folder.resolve("gnir.json"));
        Files.createSymbolicLink(folder.resolve("gnir.json"), ring);

        assertThatThrownBy(() -> WholeFile.open(ring)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.isSymbolicLink(ring)).isTrue();
    }

    @Test
    void publish_hardLink_leavesTheOtherNameAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), "before");
        Path link = Files.createLink(folder.resolve("hard.json"), file);

        write(link, "after");

        assertThat(file).hasContent("before");
        assertThat(link).hasContent("after");
    }

    @Test
    void open_fileWithRights_neverGivesMoreThanThese() throws IOException {
        Path file = Files.writeString(folder.resolve("shared.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        write(file, "after");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void write_pipe_isWrittenAsItIs() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "pipes with names");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> content(pipe));

        write(pipe, "through");

        assertThat(read.join()).isEqualTo("through");
        assertThat(beside(pipe)).isEmpty();
    }

    @Test
    void write_whatTheProgramHasOpen_goesOnBehindWhatStandsThere() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "files that a process has open");
        Path log = folder.resolve("log.txt");
        try (OutputStream begun = Files.newOutputStream(log)) {
            begun.write("begin, ".getBytes(StandardCharsets.UTF_8));

            write(linkTo(log, open), "end");
        }

        assertThat(log).hasContent("begin, end");
    }

    @Test
    void write_deviceThatIsFull_throws() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> write(full, "x")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void open_folderThatMayNotBeWritten_namesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), "before");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "whoever runs this may write everywhere");

        assertThatThrownBy(() -> WholeFile.open(file))
                .cause()
                .isInstanceOfSatisfying(
                        AccessDeniedException.class,
                        denied -> assertThat(denied.getFile()).isEqualTo(folder.toString()));
    }

    @Tag("full")
    @Test
    void exit_whatWasNotClosed_isRemoved() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("people.json"), "before");

        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stopped.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(exitCode).isEqualTo(7);
        assertThat(file).hasContent("before");
        assertThat(beside(file)).isEmpty();
    }

    /** A program that ends while it writes. */
    static final class Stopped {

        public static void main(String[] arguments) {
            WholeFile.open(Path.of(arguments[0])).write('x');
            System.exit(7);
        }
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

    private static void write(Path file, String content) {
        try (WholeFile whole = WholeFile.open(file)) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            whole.write(bytes, 0, bytes.length);
            whole.publish();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path linkTo(Path file, Path links) throws IOException {
        try (Stream<Path> all = Files.list(links)) {
            return all.filter(link -> leadsTo(link, file)).findFirst().orElseThrow();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private Stream<Path> beside(Path file) throws IOException {
        return Files.list(folder).filter(other -> !other.equals(file));
    }
}
