package io.github.digitalskillmap.examples.career;

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

class TalentCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void talent_allTypes_printsTheGoldenReport(String language) throws IOException {
        assertThat(dsm("talent", "--lang", language))
                .isEqualTo(new Run(0, resource("talent-" + language + ".txt"), ""));
    }

    @Test
    void talent_typeAndPeople_tellsWhoMeetsItsTargetAndWhoAwaitsAJudgement() throws IOException {
        Path people = Files.writeString(folder.resolve("people.json"), """
                {"kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0", "people": [
                  {"id": "S-1", "exams": [{"exam": "IP", "passedOn": "2025-05-10"}]},
                  {"id": "S-2"},
                  {"id": "S-3", "attestations": [{"judgement": "it-passport-knowledge", "verdict": "not-met",
                    "by": "manager", "on": "2025-05-10"}]}]}""");

        String reported = dsm("talent", "リスキリング人材", "--file", people, "--as-of", "2026-04-01")
                .out();

        assertThat(reported).contains("基準日 2026-04-01\n  S-1  達成\n  S-2  判断待ち\n  S-3  未達\n");
        assertThat(dsm("talent", "reskilling", "--file", people, "--as-of", "2025-05-09", "--lang", "en")
                        .out())
                .contains("S-1  awaiting judgement", "S-3  awaiting judgement");
        assertThat(dsm("talent", "tokyo-dsm:ict-staff", "--file", people).out()).contains("S-1  目標なし");
    }

    @Test
    void talent_systemOfOnesOwn_isTakenFromItsFile() throws IOException {
        Path system = folder.resolve("talents.json");
        dsm("export", "talents", "--output", system);
        Files.writeString(system, Files.readString(system).replace("tokyo-dsm-talents@2.0.0", "our-talents@1.0.0"));

        assertThat(dsm("talent", "--talent-system", system).out())
                .isEqualTo(resource("talent-ja.txt").replace("tokyo-dsm-talents@2.0.0", "our-talents@1.0.0"));
        assertThat(dsm("check", system).out()).isEqualTo("talents.json: 人材像の体系の文書、誤り・注意 0 件\n");
    }

    @Test
    void talent_wrongCall_isToldAndEndsWithTwo() throws IOException {
        Path other = folder.resolve("framework.json");
        dsm("export", "tokyo", "--output", other);
        Files.writeString(other, Files.readString(other).replace("tokyo-dsm@2.0.0", "our-dsm@1.0.0"));

        assertThat(dsm("talent", "皇帝").exitCode()).isEqualTo(2);
        assertThat(dsm("talent", "皇帝").err()).contains("この体系にない人材像です: 皇帝（ICT職、情報技術エキスパート、");
        assertThat(dsm("talent", "--framework", other).err()).contains("枠組み our-dsm@1.0.0 の人材像を --talent-system で");
    }
}
