package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written is told, and the program does not end as if it were. */
class OutputTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    /** A stream on a disk that is full. */
    private static PrintStream full() {
        return new PrintStream(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "ladder S-002",
                "training S-002",
                "plan S-002 --to 課長代理",
                "export ipa",
                "template people",
                "template overlay",
                "schema people",
                "diff tokyo tokyo",
                "assess",
                "career",
                "talent",
                "report",
                "--help",
                "score --help",
                "--version"
            })
    void anyCommand_standardOutputThatIsFull_isToldAndFails(String call) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Dsm.run(full(), new PrintStream(err, true), call.split(" "));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("標準出力に書けません。結果は途中までです\n");
    }

    @Test
    void faults_standardErrorThatIsFull_failAsTheyDo() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{}");

        assertThat(Dsm.run(full(), full(), "score", faulty.toString())).isEqualTo(1);
        assertThat(Dsm.run(full(), full(), "score", "--unknown")).isEqualTo(2);
    }

    @Test
    void notes_standardErrorThatIsFull_fail() throws IOException {
        Path people = Files.writeString(folder.resolve("people.json"), """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "P1", "exams": [ { "exam": "AP", "passedOn": "2025-06-26" } ] } ] }
                """);
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());

        assertThat(Dsm.run(out, full(), "convert", people.toString(), "--to", "csv"))
                .isEqualTo(2);
    }

    @Test
    void export_fileThatCannotTakeIt_isToldAndFails() {
        assumeTrue(Files.exists(FULL));

        assertThat(dsm("export", "ipa", "-o", FULL))
                .isEqualTo(new Run(2, "", "ファイルに書けません: /dev/full\n使い方: dsm export --help\n"));
    }

    @Tag("full")
    @Test
    void main_standardOutputThatIsFull_isToldAndFails() throws IOException, InterruptedException {
        assumeTrue(Files.exists(FULL));
        Path err = folder.resolve("err.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dsm.class.getName(),
                        "schema",
                        "people")
                .redirectOutput(FULL.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(program.waitFor()).isEqualTo(2);
        assertThat(err).content(StandardCharsets.UTF_8).isEqualTo("標準出力に書けません。結果は途中までです\n");
    }
}
