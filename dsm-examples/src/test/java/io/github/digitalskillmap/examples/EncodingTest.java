package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding the program prints. */
class EncodingTest {

    private static final Charset MS932 = Charset.forName("MS932");
    private static final List<String> STREAMS = List.of("stdout.encoding", "stderr.encoding");

    @TempDir
    private Path folder;

    private final List<String> before =
            STREAMS.stream().map(stream -> System.getProperty(stream, "")).toList();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static void consoleHas(String encoding) {
        STREAMS.forEach(stream -> System.setProperty(stream, encoding));
    }

    @AfterEach
    void restoreConsole() {
        for (int stream = 0; stream < STREAMS.size(); stream++) {
            if (before.get(stream).isEmpty()) {
                System.clearProperty(STREAMS.get(stream));
            } else {
                System.setProperty(STREAMS.get(stream), before.get(stream));
            }
        }
    }

    private int dsm(Object... arguments) {
        return Dsm.run(out, err, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    /** Writes people of whom one has a key that MS932 lacks. */
    private Path people() throws IOException {
        return Files.writeString(folder.resolve("people.csv"), "職員ID,UXデザイン\n𠮷-1,Lv.1\n");
    }

    @Test
    void console_ofWindowsInJapan_getsItsEncoding() throws IOException {
        consoleHas("MS932");

        assertThat(dsm("score", "--as-of", "2026-04-01")).isZero();
        assertThat(out.toString(MS932)).isEqualTo(resource("score-ja.txt"));
        assertThat(dsm("scor")).isEqualTo(2);
        assertThat(err.toString(MS932)).startsWith("このコマンドはありません: scor");
    }

    /** A single letter that it lacks would turn the whole text into UTF-8, which such a console cannot show. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "ladder",
                "training",
                "plan",
                "assess",
                "career",
                "talent",
                "adapt",
                "rebase",
                "migrate",
                "diff",
                "population",
                "population-others",
                "focus",
                "place"
            })
    void console_ofWindowsInJapan_hasEveryLetterOfEveryReport(String report) throws IOException {
        assertThat(resource(report + "-ja.txt")).matches(MS932.newEncoder()::canEncode);
    }

    @Test
    void console_lettersThatItLacks_getsUtf8ForTheWhole() throws IOException {
        consoleHas("MS932");

        assertThat(dsm("score", people())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("デジタルスキルマップ")
                .contains("𠮷-1");
    }

    @Test
    void console_encodingThatNobodyKnows_getsUtf8() {
        consoleHas("x-none");

        assertThat(dsm("score")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("同梱のサンプル");
    }

    @Test
    void pipe_nativeEncoding_getsUtf8() {
        consoleHas(System.getProperty("native.encoding"));

        assertThat(dsm("score")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("同梱のサンプル");
    }

    @Test
    void file_consoleOfAnotherEncoding_isUtf8() {
        consoleHas("MS932");
        Path file = folder.resolve("score.txt");

        assertThat(dsm("score", "-o", file)).isZero();
        assertThat(file).content(StandardCharsets.UTF_8).startsWith("同梱のサンプル");
    }

    @Test
    void encoding_askedFor_isThatOfAllThatIsPrinted() throws IOException {
        assertThat(dsm("score", "--as-of", "2026-04-01", "--encoding", "Shift_JIS"))
                .isZero();
        assertThat(out.toString("Shift_JIS")).isEqualTo(resource("score-ja.txt"));
        assertThat(dsm("score", "none.json", "--encoding", "EUC-JP")).isEqualTo(2);
        assertThat(err.toString("EUC-JP")).startsWith("ファイルがありません: none.json");
    }

    @Test
    void encoding_askedForButLackingALetter_failsAndNamesIt() throws IOException {
        assertThat(dsm("score", people(), "--encoding", "MS932", "--lang", "en"))
                .isEqualTo(3);
        assertThat(out.size()).isZero();
        assertThat(err.toString(MS932))
                .endsWith(
                        "the encoding asked for lacks a letter: U+20BB7; leave out --encoding, or write to a file with"
                                + " --output\n");
    }

    @Test
    void encoding_thatNobodyKnows_isAWrongCall() {
        assertThat(dsm("score", "--encoding", "sjis!", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("--encoding cannot be \"sjis!\"; write the name of an encoding, such as UTF-8 or MS932\n");
    }

    @Test
    void argument_thatBeginsLikeAFileOfArguments_isTakenAsItIs() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");

        assertThat(dsm("score", "@" + arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("ファイルがありません: @" + arguments);
    }

    @Tag("full")
    @Test
    void main_consoleOfWindowsInJapan_getsItsEncoding() throws IOException, InterruptedException {
        assertThat(program(List.of("-Dstdout.encoding=MS932"), "score", "--as-of", "2026-04-01"))
                .isZero();
        assertThat(folder.resolve("out")).content(MS932).isEqualTo(resource("score-ja.txt"));
    }

    @Tag("full")
    @Test
    void main_documentThatTheMemoryCannotHold_saysWhatToDo() throws IOException, InterruptedException {
        Path large = folder.resolve("large.json");
        Files.writeString(
                large,
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": ["
                        + "{ \"id\": \"P\" },".repeat(600_000) + "{ \"id\": \"Q\" } ] }");

        assertThat(program(List.of("-Xmx24m"), "score", large.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(folder.resolve("err"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(
                        "out of memory (limit: 24 MiB); raise the limit, as in java -Xmx4g -jar dsm.jar …, or split the"
                                + " file\n");
    }

    private int program(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Dsm.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }
}
