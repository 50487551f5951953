package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlanCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void plan_bundledPersonToAJobType_printsTheGoldenReport(String language) throws IOException {
        assertThat(dsm(
                        "plan",
                        "S-002",
                        "--to",
                        "dsm-sample:security-engineer",
                        "--within",
                        "9",
                        "--as-of",
                        "2026-04-01",
                        "--lang",
                        language))
                .isEqualTo(new Run(0, golden("plan-" + language + ".txt"), ""));
    }

    @Test
    void plan_rank_leadsToItsTargets() {
        Run run = dsm("plan", "S-002", "--to", "課長代理", "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("S-002 から「課長代理」へ、基準日 2026-04-01、根拠 推定\n")
                .contains("判断を受ける: 強みのある行政分野で企画・課題解決力を発揮できる", "これより短い計画はない")
                .doesNotContain("対応する研修");
    }

    @Test
    void plan_goalThatIsMet_saysSoAndHasNoSteps() {
        Run run = dsm("plan", "S-004", "--to", "プロジェクトマネージャー", "--as-of", "2026-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("S-004 から「プロジェクトマネージャー」へ、基準日 2026-04-01、根拠 サンプル\nすでに満たしている\n")
                .doesNotContain("順: ", "ほかの計画", "対応する研修");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "課長代埋|3|this framework has no such job type or rank: 課長代埋 (Deputy section chief [tokyo-dsm:kacho-dairi], Section chief",
                "security enginer|3|this framework has no such job type or rank: security enginer (Security engineer"
                        + " [dsm-sample:security-engineer])",
                "qqqqqqqqqqqqqqq|3|this framework has no such job type or rank: qqqqqqqqqqqqqqq (Business designer"
                        + " [tokyo-dsm:business-designer], UI/UX designer",
                "主任|0|--within must be 1 or more: 0"
            })
    void plan_whatIsNotThere_isWrongUsageAndOffersWhatMayBeMeant(String goal, String within, String message) {
        Run run = dsm("plan", "S-002", "--to", goal, "--within", within, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
    }

    @Test
    void plan_personWhoIsNotThere_isWrongUsage() {
        Run run = dsm("plan", "S-02", "--to", "主任", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("nobody of the bundled people has the id \"S-02\"");
    }

    @Test
    void plan_withoutAGoal_isWrongUsage() {
        assertThat(dsm("plan", "S-002").exitCode()).isEqualTo(2);
    }
}
