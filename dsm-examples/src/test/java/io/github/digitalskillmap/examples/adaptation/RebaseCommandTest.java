package io.github.digitalskillmap.examples.adaptation;

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

class RebaseCommandTest {

    private static final String RETIRED = """
            "retire": [ { "id": "tokyo-dsm:marketing", "withDependents": true } ]""";

    private static final String RENAMED = """
            "change": [ { "id": "tokyo-dsm:ux-design",
                          "name": [ { "language": "ja", "text": "体験の設計", "mark": "supplied" } ] } ]""";

    @TempDir
    private Path folder;

    private Path city() throws IOException {
        return Files.writeString(folder.resolve("city.json"), resource("city.json"));
    }

    /** Makes an invented next edition of Tokyo's framework. */
    private Path newBase(String changesOfSkills) throws IOException {
        Path changes = Files.writeString(folder.resolve("changes.json"), """
                { "kind": "overlay", "version": 1, "base": "tokyo-dsm@2.0.0", "edition": "tokyo-dsm@3.0.0",
                  "provenance": { "standing": "sample",
                                  "note": [ { "language": "ja", "text": "試験用の架空の版。", "mark": "supplied" } ] },
                  "skills": { %s } }
                """.formatted(changesOfSkills));
        Path made = folder.resolve("tokyo-3.json");
        assertThat(dsm("adapt", "tokyo", changes, "--output", made).exitCode()).isZero();
        return made;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void rebase_ontoABaseAtOdds_tellsEachChangeWithItsLineAndMovesNothing(String language) throws IOException {
        Path moved = folder.resolve("moved.json");
        Path city = city();

        Run run =
                dsm("rebase", city, "--onto", newBase(RENAMED + ", " + RETIRED), "--output", moved, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(resource("rebase-" + language + ".txt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(moved).doesNotExist();
    }

    @Test
    void rebase_ontoABaseThatFits_movesWhatIsStillNeeded() throws IOException {
        Path moved = folder.resolve("moved.json");
        Path newBase = newBase(RETIRED);

        Run run = dsm("rebase", city(), "--onto", newBase, "--output", moved);

        assertThat(run.out()).contains("競合はありません", "不要（1 件）", "有効（4 件）");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(moved))
                .contains("\"base\": \"tokyo-dsm@3.0.0\"", "\"edition\": \"hoshimi-dsm@1.0.1\"", "使いやすさの設計")
                .doesNotContain("tokyo-dsm:marketing");
        assertThat(dsm("adapt", newBase, moved, "--output", folder.resolve("city-2.json"))
                        .exitCode())
                .isZero();
    }

    @Test
    void rebase_editionStated_isThatOfTheMovedOverlay() throws IOException {
        Path moved = folder.resolve("moved.json");

        dsm("rebase", city(), "--onto", newBase(RETIRED), "--edition", "hoshimi-dsm@2.0.0", "--output", moved);

        assertThat(Files.readString(moved)).contains("\"edition\": \"hoshimi-dsm@2.0.0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-dsm@3.0.0", "hoshimi-dsm@1.0.0"})
    void rebase_editionThatIsTaken_isAWrongCall(String taken) throws IOException {
        Run run = dsm("rebase", city(), "--onto", newBase(RETIRED), "--edition", taken);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(taken + " はもとの枠組みか今の適用版のものです。違う版を --edition で示してください\n");
    }

    @Test
    void rebase_ontoTheSameEdition_isAWrongCall() throws IOException {
        Run run = dsm("rebase", city(), "--onto", "tokyo");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--from と --onto が同じ版です: tokyo-dsm@2.0.0\n");
    }

    @Test
    void rebase_overlayWithFaults_isToldWithThem() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty-city.json"), resource("faulty-city.json"));

        Run run = dsm("rebase", faulty, "--onto", newBase(RETIRED));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("part-not-in-base");
        assertThat(run.out()).isEmpty();
    }
}
