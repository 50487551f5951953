package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DsmTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void noSubcommand_scoresTheBundledTeam() throws IOException {
        assertThat(dsm("--as-of", "2026-04-01").out()).isEqualTo(resource("score-ja.txt"));
        assertThat(dsm().out()).startsWith("デジタルスキルマップ tokyo-dsm@2.0.0\n職員 12 名、");
    }

    @Test
    void wrongUsage_eitherLanguage_isOneSentenceAndAHint() {
        assertThat(dsm("score", "none.json", "--lang", "EN").err())
                .isEqualTo("there is no such file: none.json\nhow to use it: dsm score --help\n");
        assertThat(dsm("score", "--lang=en", "--unknown").err())
                .isEqualTo("there is no such option: --unknown\nhow to use it: dsm score --help\n");
        assertThat(dsm("score", "--unknown").err()).isEqualTo("このオプションはありません: --unknown\n使い方: dsm score --help\n");
        assertThat(dsm("scor").err()).startsWith("このコマンドはありません: scor（近い名前: score, ");
        assertThat(dsm("score", "a.json", "b.json", "--lang", "en").err()).startsWith("more than is taken: b.json\n");
        assertThat(dsm("ladder").err()).startsWith("足りないものがあります: PERSON\n");
        assertThat(dsm("import-matrix", "a.csv", "--lang", "en").err())
                .startsWith("something is missing: --edition=NAME@VERSION\n");
        assertThat(dsm("score", "--format", "text", "--format", "json").err()).startsWith("一度だけ書いてください: --format=");
        assertThat(dsm("score", "--format", "yaml").err())
                .startsWith("--format の値「yaml」は使えません。text, json のどれかを書いてください\n");
        assertThat(dsm("score", "--as-of", "2026/4/1", "--lang", "en").err())
                .startsWith("--as-of cannot be \"2026/4/1\"; write a date such as 2026-04-01\n");
        assertThat(dsm("assess", "--at-least", "ten", "--lang", "en").err())
                .startsWith("--at-least cannot be \"ten\"; write a whole number of at most 2147483647\n");
        assertThat(dsm("import-matrix", "a.csv", "--page", "99999999999", "--lang", "en")
                        .err())
                .startsWith("--page cannot be \"99999999999\"; write a whole number of at most 2147483647\n");
        assertThat(dsm("check", "\uFFFD\uFFFD.csv").err()).contains("LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "score, --lang, fr",
        "score, --as-of, yesterday",
        "score, --unknown, x",
        "score, --format, xml",
        "score, a.json, b.json",
        "score, no-such-file.json, --lang=en",
        "export, osaka, --output=x",
        "schema, teams, --output=x",
        "scor, a, b",
        "ladder, --rank, 主任"
    })
    void wrongUsage_anyKind_endsWithTwoAndSaysWhy(String first, String second, String third) {
        Run run = dsm(first, second, third);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void help_isAboutTheProgram() {
        Run run = dsm("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("score", "export", "schema");
        assertThat(dsm("--version").out()).isEqualTo("dsm 0.1.0\n");
    }

    @Tag("full")
    @Test
    void main_plainLocale_writesUtf8AndEndsWithItsExitCode() throws IOException, InterruptedException {
        Path faulty = file("faulty.json", resource("faulty.json"));

        assertThat(process("score", "--as-of", "2026-04-01")).isEqualTo(new Run(0, resource("score-ja.txt"), ""));
        assertThat(process("score", faulty.toString())).isEqualTo(new Run(1, "", resource("faulty-ja.txt")));
    }

    private Run process(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Dsm.class.getName()));
        command.addAll(Arrays.asList(arguments));
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
