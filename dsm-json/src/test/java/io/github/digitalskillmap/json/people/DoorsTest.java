package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same said of a person means the same, and the same slip is told, whichever door it comes through. */
class DoorsTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PeopleReader READER = PeopleReader.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final DocumentFormat<List<Person>> DOCUMENTS =
            DsmJson.of(TOKYO, IpaCatalogue.fiscalYear2026()).people();
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final RecordFormat VALUES = RecordFormat.of(KnownFrameworks.installed());
    private static final List<String> COLUMNS = List.of(
            "id",
            "rank",
            "skill",
            "level",
            "assessed on",
            "origin",
            "exam",
            "passed on",
            "registered on",
            "expires on");

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    /** Who is meant, however it is spelled. */
    private static final Person EXPECTED = Person.of(
                    PersonId.of("P001"),
                    SkillProfile.builder(TOKYO)
                            .level(
                                    TokyoSkills.UX_DESIGN,
                                    TokyoLevels.LV2,
                                    LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY))
                            .none(TokyoSkills.MARKETING)
                            .pass(ExamPass.of(IpaExams.AP, DAY).withRegistration(DAY))
                            .build())
            .withRank(TokyoRanks.SHUNIN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    skill-not-found   | 主任   | UYデザイン | Lv.2 | 2025-03-31 | confirmation
                    level-not-found   | 主任   | UXデザイン | Lv.7 | 2025-03-31 | confirmation
                    invalid-date      | 主任   | UXデザイン | Lv.2 | 2025-02-30 | confirmation
                    invalid-date      | 主任   | UYデザイン | Lv.2 | 2025-02-30 | confirmation
                    wrong-origin      | 主任   | UXデザイン | Lv.2 | 2025-03-31 | 推測
                    rank-not-found    | 副主任 | UXデザイン | Lv.2 | 2025-03-31 | confirmation
                    """)
    void slipInALevel_atAnyDoor_isTold(String code, String rank, String skill, String level, String on, String origin) {
        Said said = new Said(rank, List.of(List.of(skill, level, on, origin)), List.of());

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) -> assertThat(codes(person))
                        .as(door)
                        .contains(code)
                        .isEqualTo(codes(said.throughEveryDoor().get("document"))));
    }

    @Test
    void passToldAgainWithAnotherRegistration_atAnyDoor_isRenewed() {
        Said said = new Said(
                "主任",
                List.of(),
                List.of(
                        List.of("SC", "2018-12-21", "2022-04-01", "2025-03-31"),
                        List.of("SC", "2018-12-21", "2019-04-01", "2022-03-31")));
        ExamPass pass = ExamPass.of(IpaExams.SC, LocalDate.of(2018, 12, 21))
                .withRegistration(Registration.of(LocalDate.of(2019, 4, 1), LocalDate.of(2022, 3, 31)))
                .withRegistration(Registration.of(LocalDate.of(2022, 4, 1), LocalDate.of(2025, 3, 31)));

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) -> assertThat(
                                person.orElseThrow().profile().passes())
                        .as(door)
                        .containsExactly(pass));
    }

    @Test
    void registrationToldTwice_atAnyDoor_isTold() {
        Said said = new Said(
                "主任",
                List.of(),
                List.of(
                        List.of("SC", "2018-12-21", "2019-04-01", ""),
                        List.of("SC", "2018-12-21", "2019-04-01", "2022-03-31")));

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) -> assertThat(codes(person)).as(door).containsExactly("repeated-exam"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    exam-not-found   | AX  | 2025-06-26 | 2025-10-01 | 2028-03-31
                    invalid-date     | AP  | 2025-06-31 | 2025-10-01 | 2028-03-31
                    invalid-date     | AP  | 2025-06-26 | 10月1日    | 2028-03-31
                    date-before-pass | AP  | 2025-06-26 | 2025-06-25 | 2028-03-31
                    date-before-pass | AP  | 2025-06-26 | 2025-10-01 | 2025-06-25
                    date-before-registration | AP | 2025-06-26 | 2025-10-01 | 2025-09-30
                    """)
    void slipInAPass_atAnyDoor_isTold(
            String code, String exam, String passedOn, String registeredOn, String expiresOn) {
        Said said = new Said("主任", List.of(), List.of(List.of(exam, passedOn, registeredOn, expiresOn)));

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) -> assertThat(codes(person)).as(door).containsExactly(code));
    }

    @Test
    void sameSkillTwice_atAnyDoor_isTold() {
        Said said =
                new Said("主任", List.of(List.of("ux-design", "1", "", ""), List.of("ＵＸデザイン", "9", "", "")), List.of());

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) -> assertThat(codes(person))
                        .as(door)
                        .containsExactlyInAnyOrder("repeated-skill", "level-not-found"));
    }

    @Test
    void sameExamOnTheSameDay_atAnyDoor_isTold() {
        Said said = new Said(
                "主任", List.of(), List.of(List.of("AP", "2025-06-26", "", ""), List.of("ipa:ap", "2025-06-26", "", "")));

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) -> assertThat(codes(person)).as(door).containsExactly("repeated-exam"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    主任             | UXデザイン          | Lv.2              | confirmation
                    tokyo-dsm:shunin | tokyo-dsm:ux-design | tokyo-dsm:level/2 | Confirmation
                    主 任            | ＵＸ デザイン       | レベル２          | CONFIRMATION
                    Senior staff     | UX design           | 2                 | confirmation
                    """)
    void otherSpelling_atAnyDoor_meansTheSame(String rank, String skill, String level, String origin) {
        Said said = said(rank, skill, level, "2025-03-31", origin);

        assertThat(said.throughEveryDoor())
                .allSatisfy((door, person) ->
                        assertThat(person.orElseThrow()).as(door).isEqualTo(EXPECTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            2025/3/31|confirmation
            2025-3-31|confirmation
            2025年3月31日|confirmation
            ２０２５-０３-３１|confirmation
             2025-03-31|confirmation
            2025-03-31|認定
            2025-03-31|con firmation
            """)
    void dayOrOriginAsPeopleWriteIt_inATableAlone_isTaken(String on, String origin) {
        Said said = said("主任", "UXデザイン", "Lv.2", on, origin);

        assertThat(said.throughTables())
                .allSatisfy((door, person) ->
                        assertThat(person.orElseThrow()).as(door).isEqualTo(EXPECTED));
        assertThat(said.throughJson())
                .allSatisfy((door, person) ->
                        assertThat(codes(person)).as(door).isNotEmpty().isSubsetOf("invalid-date", "wrong-origin"));
    }

    private static Said said(String rank, String skill, String level, String on, String origin) {
        return new Said(
                rank,
                List.of(List.of(skill, level, on, origin), List.of("marketing", "なし", "", "")),
                List.of(List.of("AP", on, on, "")));
    }

    private static List<String> codes(Checked<Person> person) {
        return person.problems().stream()
                .map(problem -> problem.code().code())
                .sorted()
                .toList();
    }

    /**
     * What is said of a person.
     *
     * @param levels skill, level, day and origin of each
     * @param passes exam, day, registration and expiry of each
     */
    private record Said(String rank, List<List<String>> levels, List<List<String>> passes) {

        Map<String, Checked<Person>> throughEveryDoor() {
            Map<String, Checked<Person>> people = throughJson();
            people.putAll(throughTables());
            return people;
        }

        Map<String, Checked<Person>> throughJson() {
            String record = record();
            String document =
                    "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [ "
                            + record + " ] }";
            Map<String, Checked<Person>> people = new LinkedHashMap<>();
            people.put("document", first(DOCUMENTS.read(document)));
            people.put("stream", first(READER.open(bytes(document))));
            people.put("line", first(READER.openLines(bytes(record))));
            people.put("value", VALUES.readPerson(record));
            return people;
        }

        Map<String, Checked<Person>> throughTables() {
            Map<String, Checked<Person>> people = new LinkedHashMap<>();
            people.put("table", first(TABLES.read(table())));
            people.put("rows", throughRows(table()));
            return people;
        }

        private static Checked<Person> throughRows(Table table) {
            CsvFormat csv = CsvFormat.of(CsvEncoding.UTF_8);
            try {
                Path file = Files.createTempFile("people", ".csv");
                try {
                    Files.write(file, csv.write(table));
                    return first(TABLES.open(csv.open(file).orElseThrow()));
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Checked<Person> first(Checked<List<Person>> people) {
            return people.map(all -> all.get(0));
        }

        private static Checked<Person> first(PeopleStream people) {
            try (people) {
                return people.next();
            }
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }

        private String record() {
            String ofLevels = levels.stream()
                    .map(level -> "\"" + level.get(0) + "\": " + object(List.of("level", "on", "origin"), level, 1))
                    .collect(Collectors.joining(", "));
            String ofPasses = passes.stream()
                    .map(pass -> object(List.of("exam", "passedOn", "registeredOn", "expiresOn"), pass, 0))
                    .collect(Collectors.joining(", "));
            return "{ \"id\": \"P001\", \"rank\": \"" + rank + "\", \"levels\": { " + ofLevels + " }, \"exams\": [ "
                    + ofPasses + " ] }";
        }

        private static String object(List<String> keys, List<String> texts, int from) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                if (!texts.get(from + i).isEmpty()) {
                    members.add("\"" + keys.get(i) + "\": \"" + texts.get(from + i) + "\"");
                }
            }
            return "{ " + String.join(", ", members) + " }";
        }

        private Table table() {
            List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
            levels.forEach(level -> rows.add(row(level, List.of("", "", "", ""))));
            passes.forEach(pass -> rows.add(row(List.of("", "", "", ""), pass)));
            return Table.of(rows);
        }

        private List<String> row(List<String> level, List<String> pass) {
            return Stream.of(List.of("P001", rank), level, pass)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
