package io.github.digitalskillmap.examples.training;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    private static final Provenance SAMPLE = Provenance.sample(Wording.supplied(Locale.JAPANESE, "見本"));
    private static final ExamId TOOLS = ExamId.of("old", "tools");

    private static final ExamCatalogue OLD_EXAMS = ExamCatalogue.builder(Edition.of("old-exams", "1.0.0"))
            .addExam(Exam.builder()
                    .id(TOOLS)
                    .code("OT")
                    .name(Wording.supplied(Locale.JAPANESE, "古い道具の試験"))
                    .level(Knowledge.none())
                    .activeUntil(LocalDate.of(2020, 3, 31))
                    .provenance(SAMPLE)
                    .build())
            .build();

    private static final Framework OLD = Overlay.builder(
                    TokyoFramework.policyVersion2().edition(), Edition.of("old", "1.0.0"), SAMPLE)
            .examCatalogue(OLD_EXAMS)
            .change(Change.add(JobType.builder()
                    .id(JobTypeId.of("old", "artisan"))
                    .name(Wording.supplied(Locale.JAPANESE, "職人"))
                    .addItem(JobTypeItem.of(Requirement.exam(TOOLS), SAMPLE))
                    .provenance(SAMPLE)
                    .build()))
            .build()
            .applyTo(TokyoFramework.policyVersion2())
            .orElseThrow();

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
                .isEqualTo(new Run(0, resource("plan-" + language + ".txt"), ""));
    }

    @Test
    void plan_jobType_isServedByTheTrainingByJobTypeAsTrainingTells() {
        Run plan = dsm("plan", "S-001", "--to", "UI/UXデザイナー", "--as-of", "2026-04-01");
        Run training = dsm("training", "S-001", "--to", "UI/UXデザイナー", "--as-of", "2026-04-01");

        assertThat(plan.out()).contains("ジョブタイプ別研修: ジョブタイプ「UI/UXデザイナー」");
        assertThat(training.out()).contains("ジョブタイプ別研修");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 届かない: 試験 old:tools の合格（試験がもう行われていない） | 届かない要件のほかは満たしている",
                "en | out of reach: a pass of exam old:tools (the exam is not held any more) | All but what is out of reach is met"
            })
    void plan_examThatIsNotHeldAnyMore_isToldAsOutOfReach(
            String language, String unreachable, String rest, @TempDir Path folder) throws IOException {
        Path exams = Files.writeString(
                folder.resolve("exams.json"), DocumentFormat.examCatalogues().write(OLD_EXAMS));
        Path framework = Files.writeString(
                folder.resolve("framework.json"), DocumentFormat.frameworks().write(OLD));
        Path people = Files.writeString(folder.resolve("people.json"), """
                { "kind": "people", "version": 1, "framework": "old@1.0.0", "people": [ { "id": "P001" } ] }
                """);

        Run run = dsm(
                "plan",
                "P001",
                "--to",
                "職人",
                "--file",
                people,
                "--framework",
                framework,
                "--exams",
                exams,
                "--as-of",
                "2026-04-01",
                "--lang",
                language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(unreachable, rest);
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
