package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    void noSubcommand_tellsWhatCanBeDoneFirst() {
        assertThat(dsm().exitCode()).isZero();
        assertThat(dsm().out()).startsWith("デジタルスキルマップ\n").contains("dsm score ", "dsm check people.xlsx", "dsm help");
        assertThat(dsm("--lang", "en").out()).startsWith("digital skill map\n").contains("dsm help");
    }

    @Test
    void optionsAlone_areThoseOfAScore() throws IOException {
        assertThat(dsm("--as-of", "2026-04-01").out()).isEqualTo(resource("score-ja.txt"));
    }

    @Test
    void languageBeforeTheCommand_isThatOfTheCommand() throws IOException {
        assertThat(dsm("--lang", "en", "score", "--as-of", "2026-04-01").out()).isEqualTo(resource("score-en.txt"));
        assertThat(dsm("--lang=en", "show", "ranks").out()).startsWith("Staff ");
        assertThat(dsm("--lang", "en", "help").out()).contains("forget");
        assertThat(dsm("--lang", "en", "export", "tokyo")).isEqualTo(dsm("export", "tokyo"));
        assertThat(dsm("--lang", "en", "schema", "people").exitCode()).isZero();
    }

    @Test
    void help_andCompletion_areThere() {
        assertThat(dsm("help").out()).contains("score", "forget");
        assertThat(dsm("help", "score").out()).contains("--job-type");
        assertThat(dsm("completion").out()).startsWith("#!/usr/bin/env bash").contains("--framework");
    }

    @Test
    void standardInput_isCalledByADash() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("職員ID,UXデザイン\nP1,Lv.2\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(dsm("check", "-", "--lang", "en").out())
                    .startsWith("-: table of people, faults and notes: 0\n  understood: people: 1 ");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void wrongUsage_eitherLanguage_isOneSentenceAndAHint() {
        assertThat(dsm("score", "none.json", "--lang", "EN").err())
                .isEqualTo("there is no such file: none.json\nhow to use it: dsm score --help\n");
        assertThat(dsm("score", "--lang=en", "--unknown").err())
                .startsWith("there is no such option: --unknown")
                .endsWith("\nhow to use it: dsm score --help\n");
        assertThat(dsm("score", "--unknown").err())
                .startsWith("このオプションはありません: --unknown")
                .endsWith("\n使い方: dsm score --help\n");
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
