package io.github.digitalskillmap.examples.training;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingCommandTest {

    @TempDir
    private Path folder;

    private Path curriculum(String text, String other) throws IOException {
        String document =
                DsmJson.of(TokyoFramework.policyVersion2()).curricula().write(TokyoTraining.fiscalYear2024());
        return Files.writeString(folder.resolve("curriculum.json"), document.replace(text, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void training_bundledPerson_printsTheGoldenReport(String language) throws IOException {
        assertThat(dsm(
                        "training",
                        "S-002",
                        "--audience",
                        "ICT職",
                        "--completed",
                        "cybersecurity",
                        "--focus",
                        "UXデザイン",
                        "--as-of",
                        "2026-04-01",
                        "--lang",
                        language))
                .isEqualTo(new Run(0, resource("training-" + language + ".txt"), ""));
    }

    @Test
    void training_withoutAudience_assumesNone() {
        Run run = dsm("training", "S-002", "--to", "UI/UXデザイナー", "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("対応する研修（対象者を問わない）", "  UI/UXデザイン講座", "悉皆の研修は --audience で対象者を示すと分かる")
                .doesNotContain("（悉皆）");
    }

    @Test
    void training_audienceThatNothingServes_saysSo() {
        assertThat(dsm("training", "S-002", "--audience", "幹部職員", "--as-of", "2026-04-01")
                        .out())
                .contains("対応する研修（幹部職員）", "  なし", "対応する研修のないもの", "  「Webアプリ設計・開発」Lv.2");
    }

    @Test
    void training_curriculumOfAFile_isTaken() throws IOException {
        Path file = curriculum("東京デジタルアカデミー", "森の研修所");

        assertThat(dsm("training", "S-002", "--curriculum", file, "--as-of", "2026-04-01")
                        .out())
                .startsWith("森の研修所 tokyo-training@2024.0.0（2024 年度）\n");
    }

    @Test
    void training_faultyCurriculum_isToldAndEndsWithOne() throws IOException {
        Run run = dsm("training", "S-002", "--curriculum", curriculum("\"ipa:ip\"", "\"ipa:moss\""), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("exam 'ipa:moss' that 'tokyo-training:it-passport' serves is in no catalogue given");
    }

    @ParameterizedTest
    @CsvSource({
        "--to, 庭師, this framework has no such job type: 庭師",
        "--audience, 猫, this curriculum has no such audience: 猫 (",
        "--completed, 昼寝, this curriculum has no such programme: 昼寝",
        "--focus, 苔, this framework has no such skill: 苔",
        "--file, none.json, there is no such file: none.json"
    })
    void training_whatIsNotThere_isWrongUsage(String option, String value, String message) {
        Run run = dsm("training", "S-002", option, value, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
    }

    private static Path curriculum(Path folder, String edition, String base) throws IOException {
        return Files.writeString(folder.resolve(edition + ".json"), """
                { "kind": "curriculum", "version": 1, "framework": "tokyo-dsm@2.0.0", "edition": "%s", "base": "%s",
                  "name": [ { "language": "ja", "text": "星見の研修", "mark": "supplied" } ], "year": 2026, "sources": [],
                  "provenance": { "standing": "sample",
                                  "note": [ { "language": "ja", "text": "見本", "mark": "supplied" } ] } }
                """.formatted(edition, base));
    }

    @Test
    void training_curriculumOnAnotherOfAFile_isTheLastOne(@TempDir Path folder) throws IOException {
        Path first = curriculum(folder, "hoshimi-training@1.0.0", "tokyo-training@2024.0.0");
        Path second = curriculum(folder, "hoshimi-training@2.0.0", "hoshimi-training@1.0.0");

        assertThat(dsm("training", "S-001", "--curriculum", first, "--curriculum", second)
                        .out())
                .startsWith("星見の研修 hoshimi-training@2.0.0（2026 年度）\n");
        assertThat(dsm("check", second, "--curriculum", first).exitCode()).isZero();
        assertThat(dsm("check", second)).isEqualTo(new Run(1, """
                        hoshimi-training@2.0.0.json: カリキュラムの文書、誤り・注意 1 件
                          1:116 /base: もとにする版 'hoshimi-training@1.0.0' が渡されていません。渡されているもの: \
                        tokyo-training@2024.0.0。渡すか、版を直してください。引き継ぐものは確かめていません。 [base-not-given]
                        """, ""));
    }
}
