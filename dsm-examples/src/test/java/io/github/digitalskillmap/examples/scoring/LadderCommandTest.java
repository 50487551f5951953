package io.github.digitalskillmap.examples.scoring;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
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
        assertThat(run.out()).contains("S-012（部長）と職層「課長代理」の目標、基準日 2026-04-01\n");
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
                "S-001|係長|この枠組みにない職層です: 係長（主事、主任、課長代理、課長、部長）"
            })
    void ladder_whatIsNotThere_isWrongUsage(String person, String rank, String message) {
        Run run = dsm("ladder", person, "--rank", rank);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(message + "\n");
    }

    @Test
    void ladder_highestRank_asksForARank() {
        assertThat(dsm("ladder", "S-012").err()).startsWith("最高の職層のため --rank が必要です\n");
    }
}
