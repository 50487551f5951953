package io.github.digitalskillmap.examples.workforce;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled team and an invented survey of work. */
class FocusCommandTest {

    @TempDir
    private Path folder;

    private Path team;
    private Path demand;

    @BeforeEach
    void writeFiles() throws IOException {
        team = Files.writeString(folder.resolve("team.json"), resource("team.json"));
        demand = Files.writeString(folder.resolve("demand.json"), resource("demand.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void focus_bundledTeam_printsTheGoldenReport(String language) throws IOException {
        Run run = dsm("focus", team, demand, "--as-of", "2026-04-01", "--assessed-only", "--full", "--lang", language);

        assertThat(run.err()).contains("/people/10/exams/0/passedOn", "[date-to-come]");
        assertThat(run.out()).isEqualTo(resource("focus-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void template_demand_isASoundSampleThatGivesFocusAreas(String language) throws IOException {
        Path start = folder.resolve("start.json");

        assertThat(dsm("template", "demand", "--lang", language, "--output", start))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(start)).isEqualTo(resource("starting-demand-" + language + ".json"));
        assertThat(dsm("check", start).exitCode()).isZero();
        assertThat(dsm("focus", team, start, "--as-of", "2026-04-01", "--full", "--lang", "en")
                        .out())
                .containsPattern("IT strategy +needed 1 ");
    }

    @Test
    void focus_forOthers_tellsNoNumberOfHoldersAndSmallOnesNotApart() {
        String others = dsm("focus", team, demand, "--as-of", "2026-04-01", "--assessed-only", "--lang", "en")
                .out();

        assertThat(others)
                .contains("numbers below 5 are not told apart")
                .doesNotContain("held by")
                .containsPattern("UX design +needed 6 +demand 3-5 .*, supply 3-22");
    }

    @Test
    void focus_notAllAssessed_tellsBesideWhatIsUndecidedWhatItIsAsAssessed() {
        assertThat(dsm("focus", team, demand, "--as-of", "2026-04-01", "--full", "--lang", "en")
                        .out())
                .containsPattern("UX design .*not known whether .* as assessed: a focus area\n")
                .containsPattern("Cybersecurity .*not known whether .* as assessed: no focus area\n")
                .containsPattern("Use of cloud services .*not known whether .* as assessed: undecided\n");
    }

    @Test
    void focus_forOthers_tellsNoShortageOfLevels() {
        assertThat(dsm("focus", team, demand, "--as-of", "2026-04-01", "--lang", "en")
                        .out())
                .doesNotContain("missing");
    }

    @Test
    void focus_otherRanks_areThoseOfTheCall() {
        String report = dsm("focus", team, demand, "--demand-to", "2", "--supply-from", "1", "--lang", "en")
                .out();

        assertThat(report).contains("demand rank 2 or better and supply rank 1 or worse", "ranks that the call states");
        assertThat(dsm("focus", team, demand, "--demand-to", "0").exitCode()).isEqualTo(2);
        assertThat(dsm("focus", team, demand, "--ties", "first", "--lang", "en").out())
                .contains("all have the first rank");
        assertThat(dsm("focus", team, demand, "--ties", "last", "--lang", "en").out())
                .contains("all have the last rank");
    }

    @Test
    void focus_faultyDemand_isTold() throws IOException {
        Path faulty = Files.writeString(
                folder.resolve("faulty.json"), resource("demand.json").replace("UXデザイン", "UXデサイン"));

        Run run = dsm("focus", team, faulty, "--lang", "en");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("faulty.json", "skill-not-found");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(dsm("check", demand).out()).startsWith("demand.json: 業務の調査の文書、誤り・注意 0 件\n  読み取った内容: 業務 ");
    }
}
