package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What cannot be written is told, and the program does not end as if it were. */
class OutputTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    /** A stream on a disk that is full. */
    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    /** Calls of all commands, each of which prints something. */
    private static List<String> calls() {
        return List.of(
                "score",
                "ladder S-002",
                "training S-002",
                "plan S-002 --to 課長代理",
                "export ipa",
                "template people",
                "template overlay",
                "schema people",
                "show skills",
                "completion",
                "help",
                "forget S-001 team.json --into .",
                "check team.json",
                "convert team.json --to json",
                "adapt tokyo city.json",
                "import-matrix matrix.csv --edition x-dsm@1.0.0",
                "diff tokyo tokyo",
                "rebase city.json --onto next.json",
                "migrate team.json --plan plan.json --to next.json --dry-run",
                "assess",
                "career",
                "talent",
                "population team.json",
                "report",
                "focus team.json demand.json",
                "place team.json posts.json",
                "--help",
                "score --help",
                "--version");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anyCommand_standardOutputThatIsFull_isToldAndFails(String call) throws IOException {
        writeFilesOfCalls();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = Arrays.stream(call.split(" "))
                .map(word -> word.endsWith(".json") || word.endsWith(".csv")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);

        int exitCode = Dsm.run(full(), err, arguments);

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("標準出力に書けません。結果は途中までです\n");
    }

    @Test
    void calls_all_areOfEveryCommand() {
        assertThat(calls().stream().map(call -> call.split(" ")[0]))
                .containsAll(new CommandLine(Dsm.class).getSubcommands().keySet());
    }

    private void writeFilesOfCalls() throws IOException {
        for (String name : List.of("team.json", "city.json", "demand.json", "posts.json")) {
            Files.writeString(folder.resolve(name), resource(name));
        }
        Files.writeString(folder.resolve("plan.json"), """
                { "kind": "migration-plan", "version": 1, "from": "tokyo-dsm@2.0.0", "to": "tokyo-dsm@3.0.0",
                  "fillIn": { "confirmed": "carry" } }
                """);
        Files.writeString(
                folder.resolve("next.json"),
                dsm("export", "tokyo").out().replace("\"tokyo-dsm@2.0.0\"", "\"tokyo-dsm@3.0.0\""));
        dsm("template", "matrix", "--filled", "-o", folder.resolve("matrix.csv"));
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
        OutputStream out = OutputStream.nullOutputStream();

        assertThat(Dsm.run(out, full(), "convert", people.toString(), "--to", "csv"))
                .isEqualTo(3);
    }

    @Test
    void export_fileThatCannotTakeIt_isToldAndFails() {
        assumeTrue(Files.exists(FULL));

        assertThat(dsm("export", "ipa", "-o", FULL)).isEqualTo(new Run(3, "", "ファイルに書けません: /dev/full\n"));
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

        assertThat(program.waitFor()).isEqualTo(3);
        assertThat(err).content(StandardCharsets.UTF_8).isEqualTo("標準出力に書けません。結果は途中までです\n");
    }
}
