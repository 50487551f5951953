package io.github.digitalskillmap.examples.assessment;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {

    @TempDir
    private Path folder;

    private Path sample() throws IOException {
        return Files.writeString(folder.resolve("assessments.json"), resource("assessments.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void assess_bundledSample_printsTheGoldenReport(String language) throws IOException {
        assertThat(dsm("assess", "--lang", language))
                .isEqualTo(new Run(0, resource("assess-" + language + ".txt"), ""));
    }

    @Test
    void assess_fileOfOnesOwn_saysOnlyWhatTheRecordsSay() throws IOException {
        Run own = dsm("assess", sample());

        assertThat(own.out()).doesNotContain("受け付けない例");
        assertThat(own.out().lines().toList())
                .isEqualTo(dsm("assess")
                        .out()
                        .lines()
                        .filter(line -> own.out().contains(line))
                        .toList());
        assertThat(dsm("assess").out()).contains("受け付けない例");
    }

    @Test
    void assess_personOnTheirWay_tellsTheNextStage() {
        Run run = dsm("assess", "--person", "S-007", "--lang", "en");

        assertThat(run.out())
                .contains("S-007  round sample:fy2025  revision 2  next stage Collection, analysis and reporting")
                .doesNotContain("Growth of confirmed levels", "S-001");
    }

    @Test
    void assess_smallUnits_areWithheldAsAsked() {
        assertThat(dsm("assess", "--at-least", "6").out())
                .contains("sample:welfare-bureau 人数が足りないため示さない", "sample:construction-bureau 人数が足りないため示さない");
    }

    @Test
    void assess_fileWithARefusedTransition_tellsWhyAndEndsWithOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("refused.json"),
                resource("assessments.json")
                        .replace(
                                "{ \"person\": \"S-103\", \"role\": \"tokyo-dsm:mentor\" } ],\n          \"levels\"",
                                "{ \"person\": \"S-006\", \"role\": \"tokyo-dsm:mentor\" } ],\n          \"levels\""));

        Run run = dsm("assess", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("refused.json: Faults in the data: 1.")
                .contains("/records/6/transitions/5/by/0/person: the person of this record takes part as"
                        + " 'tokyo-dsm:mentor'; have somebody else take that part [own-record]");
    }

    @Test
    void assess_wrongCall_isToldAndEndsWithTwo() throws IOException {
        Path empty = Files.writeString(
                folder.resolve("empty.json"),
                "{ \"kind\": \"assessments\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\","
                        + " \"cycle\": \"tokyo-dsm-cycle@2.0.0\", \"records\": [] }");

        assertThat(dsm("assess", "--person", "S-999").exitCode()).isEqualTo(2);
        assertThat(dsm("assess", "--person", "S-999").err()).contains("同梱のサンプル に id「S-999」の職員の記録はありません");
        assertThat(dsm("assess", Files.writeString(folder.resolve("people.csv"), "職員ID\n"))
                        .err())
                .contains("表ではなく JSON のファイル（.json）を指定してください: ");
        assertThat(dsm("assess", "--at-least", "1").err()).contains("--at-least は 2 以上にしてください: 1");
        assertThat(dsm("assess", empty).err()).contains("ファイルに記録がありません");
        assertThat(dsm("assess", folder.resolve("nothing.json")).err()).contains("ファイルがありません");
    }

    @Test
    void assess_recordsInTheOtherOrderOfTokyosCycle_areHeldToThatOrder() throws IOException {
        Path records = Files.writeString(
                folder.resolve("records.json"),
                resource("assessments.json")
                        .replace("tokyo-dsm-cycle@2.0.0", "tokyo-dsm-cycle-correction-first@2.0.0"));

        assertThat(dsm("assess", records).err())
                .contains("14:20 /records/0/transitions/2/stage: 段階 'tokyo-dsm:analysis' はいま行えません。"
                        + "次の段階は 'tokyo-dsm:self-correction' です。 [stage-out-of-order]");
    }

    @Test
    void assess_cycleOfOnesOwn_isKnownFromItsFile() throws IOException {
        Path cycle = folder.resolve("cycle.json");
        dsm("export", "cycle", "--output", cycle);
        Files.writeString(cycle, Files.readString(cycle).replace("tokyo-dsm-cycle@2.0.0", "our-cycle@1.0.0"));
        Path records = Files.writeString(
                folder.resolve("records.json"),
                resource("assessments.json").replace("tokyo-dsm-cycle@2.0.0", "our-cycle@1.0.0"));

        assertThat(dsm("assess", records, "--cycle", cycle).out())
                .isEqualTo(dsm("assess", sample()).out().replace("tokyo-dsm-cycle@2.0.0", "our-cycle@1.0.0"));
        assertThat(dsm("check", records, "--cycle", cycle).exitCode()).isZero();
        assertThat(dsm("assess", records).err()).contains("cycle-not-given");
        assertThat(dsm("check", cycle).out()).isEqualTo("cycle.json: サイクルの文書、誤り・注意 0 件\n");
    }

    @Test
    void check_records_areKnownAndSound() throws IOException {
        assertThat(dsm("check", sample(), "--lang", "en"))
                .isEqualTo(new Run(
                        0,
                        "assessments.json: document of assessments, faults and notes: 0\n"
                                + "  understood: records of assessment: 8, framework: tokyo-dsm@2.0.0\n",
                        ""));
    }
}
