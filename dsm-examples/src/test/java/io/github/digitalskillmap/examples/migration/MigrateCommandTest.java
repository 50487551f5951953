package io.github.digitalskillmap.examples.migration;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled team moves to the framework of an invented body, which has other identifiers for a skill and a rank. */
class MigrateCommandTest {

    private static final String PLAN = """
            { "kind": "migration-plan", "version": 1, "from": "tokyo-dsm@2.0.0", "to": "our-dsm@1.0.0",
              "skills": [
                { "rule": "rename", "skill": "tokyo-dsm:marketing", "becomes": "our-dsm:promotion", "confirmed": "ask-again" },
                { "rule": "split-any", "skill": "tokyo-dsm:ui-design", "confirmed": "carry",
                  "parts": [ { "skill": "tokyo-dsm:ui-design" }, { "skill": "tokyo-dsm:service-design" } ] },
                { "rule": "retire", "skill": "tokyo-dsm:service-design" } ],
              "fillIn": { "confirmed": "carry" } }
            """;

    @TempDir
    private Path folder;

    private Path team;
    private Path ours;
    private Path plan;

    @BeforeEach
    void writeFiles() throws IOException {
        team = Files.writeString(folder.resolve("team.json"), resource("team.json"));
        plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        ours = Files.writeString(
                folder.resolve("ours.json"),
                dsm("export", "tokyo")
                        .out()
                        .replace("tokyo-dsm@2.0.0", "our-dsm@1.0.0")
                        .replace("\"tokyo-dsm:marketing\"", "\"our-dsm:promotion\"")
                        .replace("\"tokyo-dsm:shunin\"", "\"our-dsm:shunin\""));
    }

    private Run migrate(Object... more) {
        return migrateOnlyWhatIsMentioned(Stream.concat(Stream.of("--retire-unmentioned"), Stream.of(more))
                .toArray());
    }

    private Run migrateOnlyWhatIsMentioned(Object... more) {
        return dsm(Stream.concat(Stream.of("migrate", team, "--plan", plan, "--to", ours), Stream.of(more))
                .toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void migrate_dryRun_printsTheGoldenReportAndWritesNothing(String language) throws IOException {
        Path output = folder.resolve("moved.json");
        Path report = folder.resolve("report.csv");

        Run run = migrate("--dry-run", "--lang", language, "--output", output, "--report", report);

        assertThat(run.err()).matches("team\\.json: .*12.*tokyo-dsm@2\\.0\\.0\n");
        assertThat(run.out()).isEqualTo(resource("migrate-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
        assertThat(output).doesNotExist();
        assertThat(report).doesNotExist();
    }

    @Test
    void migrate_withOutput_writesTheNewRecordsAndLeavesTheOld() throws IOException {
        Path output = folder.resolve("moved.json");

        Run run = migrate("--output", output);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("team.json: 職員 12 名、枠組み tokyo-dsm@2.0.0\n");
        assertThat(run.out() + "\n試行のため、何も書き出していません。\n").isEqualTo(resource("migrate-ja.txt"));
        assertThat(team).hasContent(resource("team.json"));
        Framework framework = DocumentFormat.frameworks(IpaCatalogue.fiscalYear2026())
                .read(ours)
                .orElseThrow();
        List<Person> people = DsmJson.of(framework, IpaCatalogue.fiscalYear2026())
                .people()
                .read(output)
                .orElseThrow();
        assertThat(people).hasSize(12);
        assertThat(people)
                .noneMatch(person ->
                        person.profile().attainment(TokyoSkills.SERVICE_DESIGN).isAssessed());
        assertThat(people)
                .anyMatch(person -> person.profile()
                        .attainment(SkillId.of("our-dsm", "promotion"))
                        .isAssessed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void migrate_withReport_accountsForEveryThingHeld(String language) throws IOException {
        Path report = folder.resolve("report.csv");

        migrate("--output", folder.resolve("moved.json"), "--report", report, "--lang", language);

        assertThat(Files.readString(report).replace("\r\n", "\n")).isEqualTo(resource("migrate-" + language + ".csv"));
    }

    @Test
    void migrate_table_isRead() throws IOException {
        Path table = folder.resolve("team.csv");
        dsm("convert", team, "--to", "csv", "--output", table);

        Run run = dsm("migrate", table, "--plan", plan, "--to", ours, "--dry-run", "--retire-unmentioned");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("移行 tokyo-dsm@2.0.0 → our-dsm@1.0.0、職員 12 名\n");
    }

    @Test
    void migrate_planThatSaysNothingOfARankThatPeopleHold_tellsAndWritesNothing() throws IOException {
        Path output = Files.writeString(folder.resolve("moved.json"), "old records");

        Run run = migrateOnlyWhatIsMentioned("--output", output, "--lang", "en");
        Run trial = migrateOnlyWhatIsMentioned("--dry-run", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + "\nThis was a dry run; nothing was written.\n").isEqualTo(resource("migrate-en.txt"));
        assertThat(run.err())
                .isEqualTo("team.json: people: 12, framework: tokyo-dsm@2.0.0\n"
                        + "Held and lost although the plan says nothing of it: 4; nothing was written. State in the plan what"
                        + " becomes of it, or give --retire-unmentioned to let it go.\n  rank \"Senior staff\": 4\n");
        assertThat(output).hasContent("old records");
        assertThat(trial).isEqualTo(new Run(1, resource("migrate-en.txt"), run.err()));
    }

    @Test
    void migrate_planThatSaysNothingOfASkillThatPeopleHold_tellsAndWritesNothing() throws IOException {
        Files.writeString(
                plan,
                PLAN.replace(
                        "{ \"rule\": \"rename\", \"skill\": \"tokyo-dsm:marketing\", \"becomes\": \"our-dsm:promotion\","
                                + " \"confirmed\": \"ask-again\" },",
                        ""));
        Path output = folder.resolve("moved.json");

        Run run = migrateOnlyWhatIsMentioned("--output", output);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("team.json: 職員 12 名、枠組み tokyo-dsm@2.0.0\n移行計画が触れていないものが ")
                .contains("  レベル「マーケティング」: ", "  職層「主任」: 4 件\n")
                .doesNotContain("サービスデザイン");
        assertThat(output).doesNotExist();
        assertThat(migrate("--output", output).exitCode()).isZero();
    }

    @Test
    void migrate_faultyPeople_tellsEveryFaultAndWritesNothing() throws IOException {
        Files.writeString(team, """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "P1" }, { "id": "P2", "levels": { "UXデサイン": "2" } }, { "id": "P3", "rank": "係長" } ] }
                """);
        Path output = folder.resolve("moved.json");

        Run run = migrate("--output", output);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("team.json: データに 2 件の誤りがあります。").contains("skill-not-found", "rank-not-found");
        assertThat(output).doesNotExist();
    }

    @Test
    void migrate_faultyPlan_tellsEveryFaultWithItsPlace() throws IOException {
        Files.writeString(
                plan, PLAN.replace("our-dsm:promotion", "our-dsm:gone").replace("\"retire\"", "\"drop\""));

        Run run = migrate("--dry-run", "--lang", "en");

        assertThat(run).isEqualTo(new Run(1, "", """
                plan.json: Faults in the data: 1. Mend them and run again; no result was made.
                  6:15 /skills/2/rule: 'drop' means nothing here; use one of same, rename, rescale, split-any, split-all, merge, retire [unknown-word]
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output", "--report"})
    void migrate_ontoWhatItReadsByAnotherName_isRefusedAndLosesNothing(String option) throws IOException {
        Path other = folder.resolve("other.json");
        for (Path read : List.of(team, plan, ours)) {
            String before = Files.readString(read);
            for (Path named : List.of(
                    Files.createSymbolicLink(folder.resolve("soft.json"), read),
                    Files.createLink(folder.resolve("hard.json"), read),
                    folder.resolve(".").resolve(read.getFileName()))) {
                Run run = option.equals("--output")
                        ? migrate("--output", named)
                        : migrate("--output", other, "--report", named);

                assertThat(run.exitCode()).isEqualTo(2);
                assertThat(run.err()).startsWith("読むファイルには書けません。別の名前にしてください: " + named + "\n");
                assertThat(read).hasContent(before);
                assertThat(other).doesNotExist();
            }
            Files.delete(folder.resolve("soft.json"));
            Files.delete(folder.resolve("hard.json"));
        }
        assertThat(files()).containsExactlyInAnyOrder(team, plan, ours);
    }

    @Test
    void migrate_bothIntoOneFileByTwoNames_isRefused() throws IOException {
        Path output = folder.resolve("moved.json");
        Path samePlace = folder.resolve("x").resolve("..").resolve("moved.json");

        assertThat(migrate("--output", output, "--report", samePlace).err()).startsWith("同じファイルに二つのものは書けません。");
        Files.writeString(output, "kept");
        Path linked = Files.createLink(folder.resolve("linked.csv"), output);
        assertThat(migrate("--output", output, "--report", linked).err()).startsWith("同じファイルに二つのものは書けません。");

        assertThat(output).hasContent("kept");
        assertThat(files()).containsExactlyInAnyOrder(team, plan, ours, output, linked);
    }

    @Test
    void migrate_reportThatCannotBeWritten_leavesBothFiles() throws IOException {
        Files.writeString(team, """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "P1", "levels": { "UXデザイン": "1" } },
                              { "id": "%s", "levels": { "UXデザイン": "1" } } ] }
                """.formatted("P".repeat(40_000)));
        Path output = Files.writeString(folder.resolve("moved.json"), "old records");
        Path report = Files.writeString(folder.resolve("report.csv"), "old report");

        Run run = migrate("--output", output, "--report", report);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cell-too-long-to-write");
        assertThat(output).hasContent("old records");
        assertThat(report).hasContent("old report");
        assertThat(files()).containsExactlyInAnyOrder(team, plan, ours, output, report);
        assertThat(migrate("--output", output).exitCode()).isZero();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void migrate_keyThatTheReportCannotHave_isToldBeforeAnythingIsPrintedOrWritten() throws IOException {
        Files.writeString(team, """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0", "people": [
                  { "id": "P1", "levels": { "ux-design": "Lv.1" } },
                  { "id": "\\ud801x", "levels": { "ux-design": "Lv.1" } } ] }
                """);

        Run run = migrate(
                "--lang", "en", "--output", folder.resolve("moved.json"), "--report", folder.resolve("report.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("3:1 A3: ").contains("'<U+D801>'").doesNotContain("A1");
        assertThat(files()).containsExactlyInAnyOrder(team, plan, ours);
    }

    @Test
    void migrate_wrongCall_isTold() throws IOException {
        assertThat(migrate().exitCode()).isEqualTo(2);
        assertThat(migrate("--output", team).exitCode()).isEqualTo(2);
        assertThat(migrate("--output", folder.resolve("x"), "--report", folder.resolve("x"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(migrate("--dry-run", "--from", folder.resolve("none.json")).exitCode())
                .isEqualTo(2);
        assertThat(dsm("migrate", folder.resolve("team.xlsx"), "--plan", plan, "--to", ours, "--dry-run")
                        .exitCode())
                .isEqualTo(2);
        Files.writeString(
                plan,
                "{ \"kind\": \"migration-plan\", \"version\": 1, \"from\": \"our-dsm@1.0.0\", \"to\": \"our-dsm@1.0.0\","
                        + " \"fillIn\": { \"confirmed\": \"carry\" } }");
        assertThat(migrate("--dry-run").err()).startsWith("計画は our-dsm@1.0.0 から our-dsm@1.0.0 へのものですが、");
        assertThat(team).hasContent(resource("team.json"));
    }
}
