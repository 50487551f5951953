package io.github.digitalskillmap.examples.scoring;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private static final DocumentFormat<List<JobTypeResult>> RESULTS = DsmJson.of(
                    TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .results();

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

        assertThat(run.err()).startsWith("people.json: 職員 1 名").hasLineCount(1);
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
    void score_frameworkWithWeights_tellsThatTheRuleDoesNotCountThem() throws IOException {
        Path framework = file("weights.json", resource("cases/23.json"));
        Path people = file("people.csv", resource("cases/23.csv"));
        Object[] call = {
            "score", people, "--framework", framework, "--job-type", "重み", "--lang", "en", "--as-of", "2026-04-01"
        };

        assertThat(dsm(call).out())
                .contains("this framework has weights and mandatory lines, which rule steps does not count", "1/2");
        Object[] weighted = Arrays.copyOf(call, call.length + 2);
        weighted[call.length] = "--rule";
        weighted[call.length + 1] = "weighted";
        assertThat(dsm(weighted).out())
                .contains("rule weighted", "3/4", "this framework has mandatory lines, which rule weighted does not");
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
        assertThat(dsm("score", table, "--as-of", "2026-04-01").out())
                .isEqualTo(dsm("score", document, "--as-of", "2026-04-01").out());
        assertThat(dsm("ladder", "私-1", "--rank", "主任", "--file", table).exitCode())
                .isZero();
        assertThat(dsm("score", faulty).err()).contains("2:2 B2: ", "3:2 B3: ");
    }

    @Test
    void score_emptyFile_isAFault() throws IOException {
        Run run = dsm("score", file("empty.json", "").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("empty.json: データに 1 件の誤りがあります。");
    }

    @Test
    void score_fileThatIsAFolder_isWrongUsage() {
        Run run = dsm("score", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ファイルを読めません: " + folder + "\n使い方: dsm score --help\n");
    }
}
