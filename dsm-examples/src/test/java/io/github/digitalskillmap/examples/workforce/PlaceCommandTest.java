package io.github.digitalskillmap.examples.workforce;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled team and invented posts. */
class PlaceCommandTest {

    @TempDir
    private Path folder;

    private Path team;
    private Path posts;

    @BeforeEach
    void writeFiles() throws IOException {
        team = Files.writeString(folder.resolve("team.json"), resource("team.json"));
        posts = Files.writeString(folder.resolve("posts.json"), resource("posts.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void place_bundledTeam_printsTheGoldenReport(String language) throws IOException {
        Run run = dsm("place", team, posts, "--lang", language);

        assertThat(run.err()).matches("team\\.json: .*12.*tokyo-dsm@2\\.0\\.0\n");
        assertThat(run.out()).isEqualTo(resource("place-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void template_posts_areSoundSamplesThatPeopleCanBePlacedIn(String language) throws IOException {
        Path start = folder.resolve("start.json");

        assertThat(dsm("template", "posts", "--lang", language, "--output", start))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(start)).isEqualTo(resource("starting-posts-" + language + ".json"));
        assertThat(dsm("check", start).out())
                .isEqualTo("start.json: ポストの文書、誤り・注意 0 件\n  読み取った内容: ポスト 2 件、枠組み tokyo-dsm@2.0.0\n");
        assertThat(dsm("place", team, start, "--lang", "en").out()).contains("posts: 2, filled: 2");
    }

    @Test
    void place_samePersonTwice_leavesThePersonOutAndTellsEachRecordWithoutTheKey() throws IOException {
        Path twice = people(equal("T-0"), equal("T-1"), equal("T-2"), equal("T-1"));

        Run run = dsm("place", twice, posts, "--lang", "en");

        assertThat(run.exitCode()).isOne();
        assertThat(run.err())
                .contains("left out of the result: 2", "4:1 /3/id: the person at /1")
                .doesNotContain("T-0", "T-1");
        assertThat(run.out()).doesNotContain("T-1");
    }

    @Test
    void place_nobody_leavesEveryPostEmpty() throws IOException {
        Path nobody = Files.writeString(
                folder.resolve("nobody.json"),
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }");

        Run run = dsm("place", nobody, posts, "--lang", "en");

        assertThat(run.out())
                .contains(
                        "records of people: 0, of which left out for faults: 0; posts: 5, filled: 0",
                        "empty: nobody may take it");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void place_onePersonForTwoPosts_tellsWhereWhoFitsTheEmptyOneIs() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.jsonl"), "{ \"id\": \"P1\", \"levels\": { \"UXデザイン\": \"Lv.2\" } }\n");

        Run run = dsm("place", one, posts, "--lang", "en");

        assertThat(run.err()).isEqualTo("one.jsonl: people: 1, framework: tokyo-dsm@2.0.0\n");
        assertThat(run.out())
                .contains(
                        "records of people: 1, of which left out for faults: 0; posts: 5, filled: 1",
                        "placed P1: 0 of 1 step (0%)",
                        "nobody else may take it",
                        "empty: all who may take it, 1, are placed elsewhere",
                        "best P1: 2 of 4 steps (50%), placed in 情報化予算担当",
                        "nearest P1 lacks: Project management Lv.2 is demanded, rank Deputy section chief or higher is demanded");
    }

    @Test
    void place_threeEqualPeopleForTwoPosts_namesTheOneWithoutAPostAsNextForBoth() throws IOException {
        Path three = people(equal("T-0"), equal("T-1"), equal("T-2"));

        Run run = dsm("place", three, desks("", ""), "--lang", "en");

        assertThat(run.out().lines().filter(line -> line.startsWith("  next")))
                .containsExactly(
                        "  next T-2: 1 of 1 step (100%), not placed", "  next T-2: 1 of 1 step (100%), not placed");
        assertThat(run.out()).doesNotContain("best of those not placed");
    }

    @Test
    void place_nextIsPlacedElsewhere_namesTheBestOfThoseNotPlacedBeside() throws IOException {
        Path three = people(equal("T-0"), equal("T-1"), "{ \"id\": \"T-2\" }", "{ \"id\": \"T-3\" }");

        Run run = dsm("place", three, desks("", ""));

        assertThat(run.out().lines().filter(line -> line.startsWith("  次の候補 T-")))
                .hasSize(2)
                .allMatch(line -> line.contains("、配置先は "));
        assertThat(run.out().lines().filter(line -> line.startsWith("  配置のない")))
                .containsExactly("  配置のない人で最も合う T-2: 必要な段階 1 のうち 0（0%）", "  配置のない人で最も合う T-2: 必要な段階 1 のうち 0（0%）");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, このポストに今いる職員は読み取った職員の中にいないため、配置の案に影響しない," + " 今いる職員は書かれているが、何を主に伸ばすポストかが書かれていないため、配置の案に影響しない",
        "en, who has this post now is not among the people taken and makes no difference to the proposal,"
                + " 'who has this post now is stated, but not what it develops most: that makes no difference to the proposal'"
    })
    void place_holderThatMakesNoDifference_isToldForThePost(String language, String notThere, String notStated)
            throws IOException {
        Path one = people(equal("T-0"));
        Path held = desks(
                ", \"holder\": \"T-0\", \"develops\": \"GQ\"",
                ", \"holder\": \"T-8\", \"develops\": \"GQ\"",
                ", \"holder\": \"T-9\"",
                "");

        String report = dsm("place", one, held, "--lang", language).out();
        String[] told = report.split("\n\n");

        assertThat(told[1]).startsWith("席 0").doesNotContain(notThere, notStated);
        assertThat(told[2]).startsWith("席 1").contains("  " + notThere + "\n").doesNotContain(notStated);
        assertThat(told[3]).startsWith("席 2").contains("  " + notThere + "\n", "  " + notStated + "\n");
        assertThat(told[4]).startsWith("席 3").doesNotContain(notThere, notStated);
        assertThat(report).doesNotContain("T-8", "T-9");
    }

    @Test
    void place_holderOfAPostThatDevelopsNothingStated_isToldAlthoughThePersonIsThere() throws IOException {
        assertThat(dsm("place", people(equal("T-0")), desks(", \"holder\": \"T-0\""))
                        .out())
                .contains("  今いる職員は書かれているが、何を主に伸ばすポストかが書かれていないため、配置の案に影響しない\n")
                .doesNotContain("読み取った職員の中にいない");
    }

    @Test
    void template_postsWhoseHolderIsOneOfThePeople_bringARotation() throws IOException {
        Path start = folder.resolve("start.json");
        dsm("template", "posts", "--output", start);
        Path one = people("{ \"id\": \"SAMPLE-1\", \"rank\": \"主事\", \"levels\": { \"ITストラテジー\": \"Lv.1\" } }");

        assertThat(dsm("place", one, start).out()).contains("DQ から GQ へのローテーション");
    }

    private static String equal(String id) {
        return "{ \"id\": \"%s\", \"levels\": { \"UXデザイン\": \"Lv.1\" } }".formatted(id);
    }

    private Path people(String... records) throws IOException {
        return Files.writeString(folder.resolve("people.jsonl"), String.join("\n", records) + "\n");
    }

    /** Posts that ask for the same, and what each states beside. */
    private Path desks(String... stated) throws IOException {
        String desks = IntStream.range(0, stated.length)
                .mapToObj(desk -> """
                        { "id": "our-dsm:desk-%1$d", "name": "席 %1$d",
                          "needs": [ { "skill": "UXデザイン", "level": "Lv.1", "mandatory": false } ]%2$s }""".formatted(desk, stated[desk]))
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("desks.json"),
                "{ \"kind\": \"posts\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"posts\": [" + desks
                        + "] }");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 職員の記録 12 件、うち誤りによる除外 1 件。ポスト 5、, faulty.json: 誤りのある 1 件の記録を除きました。",
        "en, 'records of people: 12, of which left out for faults: 1; posts: 5,',"
                + " 'faulty.json: records with faults, left out of the result: 1.'"
    })
    void place_recordWithAFault_isLeftOutAndCounted(String language, String counted, String told) throws IOException {
        Path faulty = Files.writeString(
                folder.resolve("faulty.json"), resource("team.json").replaceFirst("\"Lv\\.?2\"", "\"Lv.9\""));

        Run run = dsm("place", faulty, posts, "--lang", language);

        assertThat(run.out()).contains(counted);
        assertThat(run.err()).contains("\n" + told).contains("Lv.9");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void place_faultyPosts_areTold() throws IOException {
        Path faulty = Files.writeString(
                folder.resolve("faulty.json"), resource("posts.json").replace("\"DQ\"", "\"XQ\""));

        Run run = dsm("place", team, faulty, "--lang", "en");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("faulty.json", "quotient-not-in-framework");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(dsm("check", posts).out()).startsWith("posts.json: ポストの文書、誤り・注意 0 件\n  読み取った内容: ポスト 5 件、");
    }
}
