package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.MOVE;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationProblem;
import org.junit.jupiter.api.Test;

/** Documents of a migration plan that do not say what they should. */
class MigrationPlanReaderFaultsTest {

    private static final DocumentFormat<MigrationPlan> READER = ParkMigration.READER;

    @Test
    void read_frameworkThatWasNotGiven_isTold() {
        assertFaults(
                READER.read(with(MOVE, "\"to\": \"park@2.0.0\"", "\"to\": \"park@3.0.0\"")),
                "2:71 /to: framework 'park@3.0.0' was not given to the reader, which has: park@1.0.0, park@2.0.0; hand it over or correct the edition; what is in it was not checked [framework-not-given]",
                "2:71 /to: 枠組み 'park@3.0.0' が渡されていません。渡されているもの: park@1.0.0, park@2.0.0。渡すか、版を直してください。その枠組みにあるものは確かめていません。 [framework-not-given]");
    }

    @Test
    void read_noFrameworkGiven_isTold() {
        assertThat(DocumentFormat.migrationPlans().read(MOVE).problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("/from", "/to");
    }

    @Test
    void read_scaleThatIsNotThere_isTold() {
        assertFaults(
                READER.read(with(
                        MOVE,
                        "\"name\": \"to four\", \"from\": \"park:grade\"",
                        "\"name\": \"to four\", \"from\": \"park:grad\"")),
                "4:34 /levelMaps/0/from: scale 'park:grad' is not in 'park@1.0.0'; use one of park:grade, park:stars [scale-not-in-framework]",
                "4:34 /levelMaps/0/from: 尺度 'park:grad' は 'park@1.0.0' にありません。使えるもの: park:grade, park:stars。 [scale-not-in-framework]");
    }

    @Test
    void read_levelsThatAreNotOnTheirScales_areTold() {
        assertFaults(
                READER.read(with(
                        MOVE,
                        "{ \"level\": \"park:grade/2\", \"becomes\": \"park:four/2\" }",
                        "{ \"level\": \"park:grade/9\", \"becomes\": \"park:four/9\" }")),
                "6:18 /levelMaps/0/levels/1/level: level 'park:grade/9' is not on scale 'park:grade'; use one of park:grade/1, park:grade/2, park:grade/3 [level-not-on-scale]",
                "6:18 /levelMaps/0/levels/1/level: レベル 'park:grade/9' は尺度 'park:grade' にありません。使えるもの: park:grade/1, park:grade/2, park:grade/3。 [level-not-on-scale]",
                "6:45 /levelMaps/0/levels/1/becomes: level 'park:four/9' is not on scale 'park:four'; use one of park:four/1, park:four/2, park:four/3, park:four/4 [level-not-on-scale]",
                "6:45 /levelMaps/0/levels/1/becomes: レベル 'park:four/9' は尺度 'park:four' にありません。使えるもの: park:four/1, park:four/2, park:four/3, park:four/4。 [level-not-on-scale]");
    }

    @Test
    void read_levelThatIsNotMapped_isTold() {
        assertFaults(
                READER.read(with(MOVE, "      { \"level\": \"park:grade/1\", \"becomes\": \"none\" },\n", "")),
                "4:77 /levelMaps/0/levels: nothing is said of level 'park:grade/1' of scale 'park:grade'; write the level that it becomes, or none [level-not-mapped]",
                "4:77 /levelMaps/0/levels: 尺度 'park:grade' のレベル 'park:grade/1' が何になるか書かれていません。なるレベルか none を書いてください。 [level-not-mapped]");
    }

    @Test
    void read_mapThatTurnsOrderRound_isTold() {
        assertFaults(
                READER.read(with(MOVE, "\"becomes\": \"park:four/4\"", "\"becomes\": \"park:four/1\"")),
                "7:45 /levelMaps/0/levels/2/becomes: level 'park:grade/3' becomes less than a lower level does; correct one of the two [levels-turned-round]",
                "7:45 /levelMaps/0/levels/2/becomes: レベル 'park:grade/3' が、それより低いレベルよりも低いものになっています。どちらかを直してください。 [levels-turned-round]");
    }

    @Test
    void read_nameOfNoMap_isTold() {
        assertFaults(
                READER.read(with(
                        MOVE, "\"park:beds\", \"levelMap\": \"to four\"", "\"park:beds\", \"levelMap\": \"to for\"")),
                "17:84 /skills/2/parts/1/levelMap: level map 'to for' is not among the level maps of this document; add it there or correct the name; names like it: to four [unlisted-level-map]",
                "17:84 /skills/2/parts/1/levelMap: 対応表 'to for' がこの文書の対応表にありません。加えるか、名前を直してください。近い名前: to four。 [unlisted-level-map]");
    }

    @Test
    void read_mapThatNothingUses_isTold() {
        String document = with(
                with(MOVE, "\"park:sowing\", \"levelMap\": \"stricter\"", "\"park:sowing\""),
                "\"rule\": \"rescale\", \"skill\": \"park:pruning\", \"levelMap\": \"stricter\"",
                "\"rule\": \"same\", \"skill\": \"park:pruning\"");

        assertFaults(
                READER.read(document),
                "8:15 /levelMaps/1/name: level map 'stricter' is not used anywhere in this document; use it or remove it [unused-level-map]",
                "8:15 /levelMaps/1/name: 対応表 'stricter' がこの文書のどこにも使われていません。使うか、取り除いてください。 [unused-level-map]");
    }

    @Test
    void read_keysOfAnotherKind_areTold() {
        assertThat(READER.read(
                                with(
                                        MOVE,
                                        "{ \"rule\": \"retire\", \"skill\": \"park:scything\" }",
                                        "{ \"rule\": \"retire\", \"skill\": \"park:scything\", \"confirmed\": \"cap\", \"take\": \"lowest\" }"))
                        .problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/skills/5/confirmed MEANINGLESS_KEY",
                        "/skills/5/take MEANINGLESS_KEY",
                        "/skills/5/highest MISSING_VALUE");
    }

    @Test
    void read_faultOfTheWhole_isToldWhereItStands() {
        assertThat(READER.read(with(MOVE, "\"becomes\": \"park:lawns\"", "\"becomes\": \"park:lawn\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(MigrationProblem.UNKNOWN_SKILL);
                    assertThat(problem.path()).hasToString("/skills/1/becomes");
                    assertThat(problem.position()).map(Object::toString).contains("14:60");
                });
    }
}
