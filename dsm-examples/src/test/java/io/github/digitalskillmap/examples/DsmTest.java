package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.JobTypeResult;
import io.github.digitalskillmap.json.ResultsReader;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DsmTest {

    private static final ResultsReader RESULTS =
            ResultsReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void score_bundledTeam_printsTheGoldenReport(String language) throws IOException {
        Run run = dsm("score", "--lang", language, "--as-of", "2026-04-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(resource("score-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void noSubcommand_scoresTheBundledTeam() throws IOException {
        assertThat(dsm("--as-of", "2026-04-01").out()).isEqualTo(resource("score-ja.txt"));
        assertThat(dsm().out()).startsWith("デジタルスキルマップ tokyo-dsm@2.0.0\n職員 12 名、");
    }

    @Test
    void score_ownFile_isRead() throws IOException {
        Path own = file("own.json", """
                {"kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                 "people": [{"id": "私-1", "levels": {"ＵＸデザイン": "Lv2"}}]}
                """);

        Run run = dsm("score", own.toString(), "--as-of", "2026-04-01");

        assertThat(run.out()).contains("職員 1 名", "私-1\n", "UI/UXデザイナー *", "2/7（可能 1/1）");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void score_jobTypeAskedFor_isShownForEverybody() {
        Run run = dsm("score", "--job-type", "データサイエンティスト", "--as-of", "2026-04-01");
        Run json = dsm("score", "--job-type", "data-scientist", "--format", "json", "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ジョブタイプ データサイエンティスト\n").doesNotContain("UI/UXデザイナー");
        assertThat(run.out().lines().filter(line -> line.contains("データサイエンティスト *")))
                .hasSize(12);
        assertThat(RESULTS.read(json.out()).orElseThrow())
                .hasSize(12)
                .allMatch(result -> result.fulfilment().jobType().id().equals(TokyoJobTypes.DATA_SCIENTIST));
        assertThat(dsm("score", "--job-type", "庭師", "--lang", "en"))
                .matches(wrong ->
                        wrong.exitCode() == 2 && wrong.err().startsWith("this framework has no such job type: 庭師 ("));
    }

    @Test
    void score_jobTypeThatAsksForMoreThanSkills_tellsEachGapInItsWords() throws IOException {
        Path overlay = file("more.json", """
                {"kind": "overlay", "version": 1, "base": "tokyo-dsm@2.0.0", "edition": "mori@1.0.0",
                 "name": [{"language": "ja", "text": "森", "mark": "supplied"}],
                 "provenance": {"standing": "sample",
                                "note": [{"language": "ja", "text": "試しに", "mark": "supplied"}]},
                 "jobTypes": {"add": [{"id": "mori:guide",
                   "name": [{"language": "ja", "text": "案内役", "mark": "supplied"}],
                   "items": [
                     {"requirement": {"kind": "exam", "exam": "ipa:ap"}, "importance": "required", "weight": 1},
                     {"requirement": {"kind": "judgement", "judgement": "tokyo-dsm:shuji-gq-1"}, "importance": "required",
                      "weight": 1},
                     {"requirement": {"kind": "group", "count": 2, "scope": {"kind": "any"}, "level": "tokyo-dsm:level/1"},
                      "importance": "required", "weight": 1}]}]}}
                """);
        Path people = file("people.json", """
                {"kind": "people", "version": 1, "framework": "mori@1.0.0",
                 "people": [{"id": "森-1", "levels": {"UXデザイン": "Lv.2"}}]}
                """);
        Path framework = folder.resolve("framework.json");
        assertThat(dsm("adapt", "tokyo", overlay, "-o", framework).err()).isEmpty();

        Run run = dsm("score", people, "--framework", framework, "--job-type", "案内役", "--as-of", "2026-04-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("不足 試験「応用情報技術者試験」: 未合格\n", "未判定 「").contains("判断待ち");
    }

    @Test
    void score_fileOfAnUnknownKind_isWrongUsage() throws IOException {
        assertThat(dsm("score", file("people.txt", "{}")).err())
                .startsWith("ファイル名の終わりは .json .csv .xlsx のどれかにしてください: ");
    }

    @Test
    void score_asJson_writesTheResultsForAllJobTypes() {
        Run run = dsm("score", "--format", "json", "--as-of", "2026-04-01");

        List<JobTypeResult> results = RESULTS.read(run.out()).orElseThrow();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(results)
                .hasSize(12 * TokyoFramework.policyVersion2().jobTypes().size());
        assertThat(results.get(0)).hasToString("tokyo-dsm:ui-ux-designer 5/7 certain, 6/7 possible, NOT_MET");
        assertThat(results.get(0).person()).contains(PersonId.of("S-001"));
    }

    @Test
    void score_withOutput_writesTheFile() throws IOException {
        Path report = folder.resolve("report.txt");
        Path results = folder.resolve("results.json");

        Run text = dsm("score", "--as-of", "2026-04-01", "--output", report.toString());
        Run json = dsm("score", "--format", "json", "--output", results.toString());

        assertThat(text).isEqualTo(new Run(0, "", ""));
        assertThat(report).hasContent(resource("score-ja.txt"));
        assertThat(json).isEqualTo(new Run(0, "", ""));
        assertThat(RESULTS.read(results).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void score_faultyFile_namesEveryFaultAndNothingElse(String language) throws IOException {
        Path faulty = file("faulty.json", resource("faulty.json"));

        Run run = dsm("score", faulty.toString(), "--lang", language);

        assertThat(run.err()).isEqualTo(resource("faulty-" + language + ".txt"));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void score_table_isReadAsTheDocumentIs() throws IOException {
        Path document = file("own.json", """
                {"kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                 "people": [{"id": "私-1", "levels": {"ＵＸデザイン": "Lv2"}}]}
                """);
        Path table = file("own.csv", "職員ID,UXデザイン\n私-1,2\n");
        Path faulty = file("faulty.csv", "職員ID,UXデザイン\n私-1,9\n私-2,\"2\n");

        assertThat(dsm("score", table, "--as-of", "2026-04-01").exitCode()).isZero();
        assertThat(dsm("score", table, "--as-of", "2026-04-01"))
                .isEqualTo(dsm("score", document, "--as-of", "2026-04-01"));
        assertThat(dsm("ladder", "私-1", "--rank", "主任", "--file", table).exitCode())
                .isZero();
        assertThat(dsm("score", faulty).err()).contains("2:2 B2: ", "3:2 B3: ");
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
        assertThat(dsm("convert", "a.csv", "--lang", "en").err()).startsWith("something is missing: --to=KIND\n");
        assertThat(dsm("score", "--format", "text", "--format", "json").err()).startsWith("一度だけ書いてください: --format=");
        assertThat(dsm("score", "--format", "yaml").err())
                .startsWith("--format の値「yaml」は使えません。text, json のどれかを書いてください\n");
        assertThat(dsm("score", "--as-of", "2026/4/1", "--lang", "en").err())
                .startsWith("--as-of cannot be \"2026/4/1\"; write a date such as 2026-04-01\n");
        assertThat(dsm("assess", "--at-least", "ten", "--lang", "en").err())
                .startsWith("--at-least cannot be \"ten\"; write a whole number\n");
        assertThat(dsm("check", "\uFFFD\uFFFD.csv").err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void score_emptyFile_isAFault() throws IOException {
        Run run = dsm("score", file("empty.json", "").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("empty.json: データに 1 件の誤りがあります。");
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
    void score_fileThatIsAFolder_isWrongUsage() {
        Run run = dsm("score", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ファイルを読めません: " + folder + "\n使い方: dsm score --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void ladder_bundledPerson_printsTheGoldenReport(String language) throws IOException {
        Run run = dsm("ladder", "S-002", "--lang", language, "--as-of", "2026-04-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(resource("ladder-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void ladder_namedRank_isHeldAgainstThatRank() {
        Run run = dsm("ladder", "S-012", "--rank", "課長代理", "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("S-012（部長）と職級「課長代理」の目標、基準日 2026-04-01\n");
    }

    @Test
    void ladder_ownFile_isRead() throws IOException {
        Path faulty = file("faulty.json", resource("faulty.json"));

        assertThat(dsm("ladder", "S-001", "--file", faulty.toString()))
                .isEqualTo(new Run(1, "", resource("faulty-ja.txt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S-999|主任|同梱の職員 に id「S-999」の職員はいません。--file でファイルを指定できます",
                "S-001|係長|この枠組みにない職級です: 係長（主事、主任、課長代理、課長、部長）"
            })
    void ladder_whatIsNotThere_isWrongUsage(String person, String rank, String message) {
        Run run = dsm("ladder", person, "--rank", rank);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(message + "\n");
    }

    @Test
    void ladder_highestRank_asksForARank() {
        assertThat(dsm("ladder", "S-012").err()).startsWith("最高の職級のため --rank が必要です\n");
    }

    @Test
    void export_tokyo_writesTheWholeFramework() throws IOException {
        Path output = folder.resolve("tokyo.json");

        Run printed = dsm("export", "tokyo");
        Run written = dsm("export", "tokyo", "--output", output.toString());

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out())
                .contains("\"edition\": \"tokyo-dsm@2.0.0\"", "ＵＸデザイン", "\"standing\": \"sample\"")
                .contains("\"examCatalogues\": [ \"ipa@1.0.0\" ]");
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(output).hasContent(printed.out());
    }

    @Test
    void export_intoAFolderThatIsNotThere_saysSo() {
        Path folderThatIsNotThere = folder.resolve("none");

        Run run = dsm("export", "tokyo", "--output", folderThatIsNotThere.resolve("tokyo.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("書き出す先のフォルダーがありません。先に作ってください: " + folderThatIsNotThere + "\n");
    }

    @Test
    void export_ipa_writesTheWholeCatalogue() {
        Run printed = dsm("export", "ipa");

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out()).contains("\"kind\": \"exam-catalogue\"", "\"edition\": \"ipa@1.0.0\"", "基本情報技術者試験");
    }

    @Test
    void export_placeThatCannotBeWritten_isWrongUsage() {
        Run run = dsm("export", "tokyo", "-o", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("ファイルに書けません: " + folder);
    }

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
