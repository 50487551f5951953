package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read only once, and what never ends. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InputTest {

    private static final Path MAKER_OF_PIPES = Path.of("/usr/bin/mkfifo");
    private static final Path ZERO = Path.of("/dev/zero");

    @TempDir
    private static Path folder;

    @TempDir
    private Path pipes;

    @BeforeAll
    static void writeFiles() throws IOException {
        Files.writeString(folder.resolve("team.json"), resource("team.json"));
        Files.copy(Path.of("src", "example", "hoshimi", "city.json"), folder.resolve("city.json"));
        dsm("convert", folder.resolve("team.json"), "-o", folder.resolve("team.csv"));
        dsm("convert", folder.resolve("team.json"), "-o", folder.resolve("team.xlsx"));
        dsm("template", "matrix", "--filled", "-o", folder.resolve("matrix.csv"));
        dsm("export", "tokyo", "-o", folder.resolve("tokyo.json"));
        Files.writeString(
                folder.resolve("next.json"),
                dsm("export", "tokyo").out().replace("\"tokyo-dsm@2.0.0\"", "\"tokyo-dsm@3.0.0\""));
        Files.writeString(folder.resolve("plan.json"), """
                { "kind": "migration-plan", "version": 1, "from": "tokyo-dsm@2.0.0", "to": "tokyo-dsm@3.0.0",
                  "fillIn": { "confirmed": "carry" } }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "check, team.json, ''",
        "check, team.csv, ''",
        "check, team.xlsx, ''",
        "score, team.json, ''",
        "score, team.csv, ''",
        "score, team.xlsx, ''",
        "population, team.json, ''",
        "population, team.csv, ''",
        "convert, team.json, --to csv",
        "convert, team.csv, --to json",
        "convert, next.json, --to csv",
        "score --framework, tokyo.json, ''",
        "adapt tokyo, city.json, ''",
        "migrate, team.json, --plan PLAN --to NEXT --dry-run",
        "migrate, team.csv, --plan PLAN --to NEXT --dry-run",
        "diff tokyo NEXT --people, team.csv, ''"
    })
    void pipe_anyCommand_isReadOnceAndGivesWhatItsFileGives(String command, String name, String more)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Path pipe = pipes.resolve(name);
        assumeTrue(Files.exists(MAKER_OF_PIPES));
        new ProcessBuilder(MAKER_OF_PIPES.toString(), pipe.toString()).start().waitFor();
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> copy(file, pipe));

        Run ofPipe = run(command, pipe, more);

        written.join();
        assertThat(ofPipe).isEqualTo(run(command, file, more));
        assertThat(ofPipe.exitCode()).as(ofPipe.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "check, team.json, ''",
        "check, team.csv, ''",
        "score, team.json, ''",
        "score, team.xlsx, ''",
        "population, team.csv, ''",
        "convert, team.xlsx, --to json",
        "convert, team.json, --to csv",
        "import-matrix, matrix.csv, --edition x-dsm@1.0.0",
        "migrate, team.csv, --plan PLAN --to NEXT --dry-run"
    })
    void pipe_nameWithoutAnEnding_isReadAsWhatItIs(String command, String name, String more)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Path pipe = pipes.resolve("63");
        assumeTrue(Files.exists(MAKER_OF_PIPES));
        new ProcessBuilder(MAKER_OF_PIPES.toString(), pipe.toString()).start().waitFor();
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> copy(file, pipe));

        Run ofPipe = run(command, pipe, more);

        written.join();
        Run ofFile = run(command, file, more);
        assertThat(ofPipe.exitCode()).as(ofPipe.err()).isZero();
        assertThat(ofPipe.out()).isEqualTo(ofFile.out().replace(name + ":", "63:"));
    }

    private Run run(String command, Path file, String more) {
        String call = command + " FILE " + more;
        return dsm(Arrays.stream(call.strip().split(" "))
                .map(word -> word.equals("FILE") ? file : file(word))
                .toArray());
    }

    private static void copy(Path file, Path pipe) {
        try {
            Files.write(pipe, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void device_withoutAnEnd_isToldWithTheLimit() {
        assumeTrue(Files.exists(ZERO));
        Path endless = endless("z.csv");

        assertThat(dsm("population", endless, "--lang", "en").err())
                .endsWith(
                        "more than 268435456 bytes came through this pipe or device; save them to a file and give that"
                                + " [pipe-too-large]\n");
        assertThat(dsm("population", endless).err())
                .endsWith("パイプまたは装置から 268435456 バイトを超えるデータが届きました。ファイルに保存し、それを指定してください。" + " [pipe-too-large]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check z.json",
                "check z.csv",
                "score z.xlsx",
                "score --framework z.json",
                "population z.jsonl",
                "migrate z.csv --plan PLAN --to NEXT --dry-run"
            })
    void input_withoutAnEnd_endsAfterTheLimit(String call) {
        assumeTrue(Files.exists(ZERO));

        Run run = dsm(Arrays.stream(call.split(" "))
                .map(word -> word.startsWith("z.") ? endless(word) : file(word))
                .toArray());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err() + run.out()).contains("too-large]").doesNotContain("Exception");
    }

    private Path endless(String name) {
        try {
            return Files.createSymbolicLink(pipes.resolve(name), ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file that a word of a call stands for, or the word. */
    private static Object file(String word) {
        return switch (word) {
            case "PLAN" -> folder.resolve("plan.json");
            case "NEXT" -> folder.resolve("next.json");
            default -> word;
        };
    }
}
