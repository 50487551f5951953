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

class CareerCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void career_bundledSample_printsTheGoldenReport(String language) throws IOException {
        assertThat(dsm("career", "--tolerance", "1/10", "--years", "主任=2..5", "--lang", language))
                .isEqualTo(new Run(0, resource("career-" + language + ".txt"), ""));
    }

    @Test
    void career_file_isToldWithoutTheNoteOnTheSample() throws IOException {
        Path file = file("careers.json", resource("careers.json"));

        Run own = dsm("career", file, "--person", "S-003", "--lang", "en");

        assertThat(own.exitCode()).isZero();
        assertThat(own.out())
                .contains("S-003", "gate-of-other-model", "gate-not-passed")
                .doesNotContain("SAMPLE", "S-001", "balance-missed");
    }

    @Test
    void career_widerTolerance_findsFewerReasons() {
        assertThat(dsm("career", "--person", "S-003", "--tolerance", "1/10").out())
                .contains("balance-missed");
        assertThat(dsm("career", "--person", "S-003", "--tolerance", "1/2").out())
                .doesNotContain("balance-missed");
    }

    @Test
    void career_faultyFile_tellsEveryFaultAndEndsWithOne() throws IOException {
        Path file = file(
                "faulty.json",
                resource("careers.json")
                        .replace("tokyo-dsm:companies", "tokyo-dsm:moon")
                        .replace("2028-03-31", "2020-03-31"));

        Run run = dsm("career", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("faulty.json: Faults in the data: 2.").contains("last-day-before-first");
    }

    @Test
    void career_wrongCall_isToldAndEndsWithTwo() throws IOException {
        Path empty = file(
                "empty.json",
                "{ \"kind\": \"careers\", \"version\": 1, \"careerSystem\": \"tokyo-dsm-careers@2.0.0\","
                        + " \"careers\": [] }");

        assertThat(dsm("career", "--person", "S-999").exitCode()).isEqualTo(2);
        assertThat(dsm("career", "--person", "S-999").err()).contains("その id の職員はファイルにいません: S-999");
        assertThat(dsm("career", empty).err()).contains("ファイルに経歴がありません");
        assertThat(dsm("career", "--tolerance", "0.1").err()).contains("--tolerance は 1/10 のような");
        assertThat(dsm("career", "--tolerance", "1/0").err()).contains("--tolerance は 1/10 のような");
        assertThat(dsm("career", "--years", "皇帝=1..2").err()).contains("その職層は枠組みにありません: 皇帝");
        assertThat(dsm("career", "--years", "主事=6..2").err()).contains("--years は 主事=2..6 のように");
        assertThat(dsm("career", "--years", "主事=x").err()).contains("--years は 主事=2..6 のように");
        assertThat(dsm("career", "--years", "主事=1..2", "--years", "shuji=1..2").err())
                .contains("--years に同じ職層が二つあります: shuji");
    }

    @Test
    void career_systemOfOnesOwn_isKnownFromItsFile() throws IOException {
        Path system = folder.resolve("system.json");
        dsm("export", "careers", "--output", system);
        Files.writeString(system, Files.readString(system).replace("tokyo-dsm-careers@2.0.0", "our-careers@1.0.0"));
        Path careers =
                file("careers.json", resource("careers.json").replace("tokyo-dsm-careers@2.0.0", "our-careers@1.0.0"));

        assertThat(dsm("career", careers, "--career-system", system).out()).contains("our-careers@1.0.0");
        assertThat(dsm("check", careers, "--career-system", system).exitCode()).isZero();
        assertThat(dsm("career", careers).err()).contains("career-system-not-given");
        assertThat(dsm("check", system).out()).isEqualTo("system.json: キャリアの体系の文書、誤り・注意 0 件\n");
    }

    @Test
    void check_careers_areKnownAndSound() throws IOException {
        assertThat(dsm("check", file("careers.json", resource("careers.json")), "--lang", "en"))
                .isEqualTo(new Run(
                        0,
                        "careers.json: document of careers, faults and notes: 0\n"
                                + "  understood: careers: 3, framework: tokyo-dsm@2.0.0\n",
                        ""));
    }
}
