package io.github.digitalskillmap.examples.workforce;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled team as a population. */
class PopulationCommandTest {

    @TempDir
    private Path folder;

    private Path team;

    @BeforeEach
    void writeTeam() throws IOException {
        team = Files.writeString(folder.resolve("team.json"), resource("team.json"));
    }

    private static Run population(Path file, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"population", file, "--as-of", "2026-04-01"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return dsm(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void population_bundledTeam_printsTheGoldenReport(String language) throws IOException {
        Run run = population(team, "--full", "--lang", language);

        assertThat(run.err()).contains("/people/10/exams/0/passedOn", "[date-to-come]");
        assertThat(run.out()).isEqualTo(resource("population-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void population_forOthers_printsTheGoldenReport(String language) throws IOException {
        Run run = population(team, "--threshold", "2", "--lang", language);

        assertThat(run.err()).contains("/people/10/exams/0/passedOn", "[date-to-come]");
        assertThat(run.out()).isEqualTo(resource("population-others-" + language + ".txt"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void population_fewPeople_areToldNothingOfUnlessInFull() {
        String others = population(team, "--lang", "en").out();

        assertThat(others)
                .contains("people: 12, as of ", "numbers below 5 are not shown (<5)")
                .containsPattern("UX design +not assessed \\*  none \\*  Lv.1 \\*  Lv.2 \\*  Lv.3 \\*")
                .containsPattern("Business designer +not shown")
                .doesNotContain("certain");
    }

    @Test
    void population_tableAndLines_giveTheSame() throws IOException {
        Path table = folder.resolve("team.csv");
        Path lines = folder.resolve("team.jsonl");
        assertThat(dsm("convert", team, "--to", "csv", "--output", table).exitCode())
                .isZero();
        List<Person> people = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
                .people()
                .read(team)
                .orElseThrow();
        try (OutputStream out = Files.newOutputStream(lines)) {
            PeopleWriter.of(TokyoFramework.policyVersion2()).writeLines(people.iterator(), out);
        }

        assertThat(population(table, "--full").out())
                .isEqualTo(population(team, "--full").out());
        assertThat(population(lines, "--full").out())
                .isEqualTo(population(team, "--full").out());
    }

    @Test
    void population_recordWithAFault_isLeftOutAndTold() throws IOException {
        Path faulty = Files.writeString(
                folder.resolve("faulty.json"), resource("team.json").replaceFirst("\"Lv\\.?2\"", "\"Lv.9\""));

        Run run = population(faulty, "--full", "--lang", "en");

        assertThat(run.out()).contains("records read: 12, accepted: 11, rejected: 1");
        assertThat(run.err())
                .startsWith("faulty.json: people: 11, framework: tokyo-dsm@2.0.0\n"
                        + "faulty.json: records with faults, left out of the result: 1.")
                .contains("Lv.9");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void population_documentThatBreaksOff_givesNoReport() throws IOException {
        String document = resource("team.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), document.substring(0, document.length() / 2));

        Run run = population(broken);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void population_nobody_isNoFault() throws IOException {
        Path empty = Files.writeString(
                folder.resolve("empty.json"),
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }");

        Run run = population(empty, "--full", "--lang", "en");

        assertThat(run.out()).contains("records read: 0", "certain -", "no single gap");
        assertThat(run.exitCode()).isZero();
    }

    /** The same people in any order: nobody who is there twice counts, wherever the records stand. */
    @ParameterizedTest
    @ValueSource(strings = {"A,A,B,C", "A,B,A,C", "B,A,C,A", "A,B,C,A"})
    void population_samePersonTwice_countsNoRecordOfThatPerson(String ids) throws IOException {
        String wide = Stream.of(ids.split(",")).map(id -> id + ",主任,Lv.2\n").collect(Collectors.joining());
        String lines = Stream.of(ids.split(","))
                .map(id -> "{ \"id\": \"" + id + "\", \"levels\": { \"ux-design\": \"Lv.2\" } }\n")
                .collect(Collectors.joining());
        Path csv = Files.writeString(folder.resolve("people.csv"), "職員ID,職層,UXデザイン\n" + wide);
        Path jsonl = Files.writeString(folder.resolve("people.jsonl"), lines);

        for (Path file : List.of(csv, jsonl)) {
            Run counted = population(file, "--full", "--lang", "en");
            Run checked = dsm("check", file, "--lang", "en");

            assertThat(counted.exitCode()).isOne();
            assertThat(checked.exitCode()).isOne();
            assertThat(counted.out()).contains("accepted: 2");
            assertThat(counted.err()).contains("[repeated-person]").doesNotContain("\"A\"");
            assertThat(counted.err().lines().filter(line -> line.contains("[repeated-person]")))
                    .containsExactlyElementsOf(checked.out()
                            .lines()
                            .filter(line -> line.contains("[repeated-person]"))
                            .toList());
        }
    }

    @Test
    void population_rowsOfAPersonApart_areOnePersonAsForCheck() throws IOException {
        Path file = Files.writeString(
                folder.resolve("long.csv"),
                "id,rank,skill,level\nA,主任,ux-design,Lv.2\nB,主任,ux-design,Lv.2\nA,主任,ui-design,Lv.1\n");

        Run counted = population(file, "--full", "--lang", "en");

        assertThat(counted.exitCode()).isZero();
        assertThat(counted.out()).contains("accepted: 2");
        assertThat(dsm("check", file, "--lang", "en").out()).contains("understood: people: 2");
    }

    @Test
    void population_hugeThreshold_hidesEveryNumber() {
        Run run = population(team, "--threshold", "3689348814741910324", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("/people/10/exams/0/passedOn", "[date-to-come]");
        assertThat(run.out()).contains("<3689348814741910324");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "9223372036854775808", "1.5"})
    void population_thresholdThatIsNoWholeNumber_isTold(String threshold) {
        assertThat(population(team, "--threshold", threshold, "--lang", "en").err())
                .startsWith("--threshold cannot be \"" + threshold
                        + "\"; write a whole number of at most 9223372036854775807\n");
        assertThat(population(team, "--threshold", threshold).err())
                .startsWith("--threshold の値「" + threshold + "」は使えません。9223372036854775807 以下の整数を書いてください\n");
    }

    @Test
    void population_wrongCall_isTold() {
        assertThat(population(team, "--full", "--fewer-than", "0").exitCode()).isEqualTo(2);
        assertThat(population(team, "--fewer-than", "3").exitCode()).isEqualTo(2);
        assertThat(population(team, "--threshold", "1").exitCode()).isEqualTo(2);
        assertThat(population(team, "--threshold", "1", "--lang", "en").err())
                .isEqualTo("give --threshold a number of 2 or more, not 1\nhow to use it: dsm population --help\n");
        assertThat(population(team, "--fewer-than", "3").err())
                .isEqualTo("--fewer-than は --full と合わせ、1 以上にしてください。ここでは 3 です\n使い方: dsm population --help\n");
        assertThat(population(folder.resolve("none.json")).exitCode()).isEqualTo(2);
        assertThat(population(team.resolveSibling("team.txt")).exitCode()).isEqualTo(2);
    }

    @Test
    void population_fewerThanOne_listsWhatNobodyHolds() {
        String all = population(team, "--full", "--lang", "en").out();
        String nobody =
                population(team, "--full", "--lang", "en", "--fewer-than", "1").out();

        assertThat(all).contains("1 person");
        assertThat(nobody).contains("held by fewer people than 1").contains("0 people");
        assertThat(nobody.split("\n")).hasSizeLessThan(all.split("\n").length);
    }
}
