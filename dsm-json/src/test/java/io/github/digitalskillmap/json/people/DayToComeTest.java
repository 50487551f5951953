package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayToComeTest {

    private static final String PERSON = """
            { "id": "P1", "levels": { "ux-design": { "level": "Lv.3", "on": "2999-04-01" } },\
             "exams": [ { "exam": "AP", "passedOn": "2027-06-01" } ] }""";
    private static final String DOCUMENT =
            "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [ " + PERSON
                    + " ] }";
    private static final String TABLE =
            "id,skill,level,assessed on,exam,passed on\nP1,ux-design,Lv.3,2999-04-01,,\nP1,,,,AP,2027-06-01\n";

    private static final DsmJson JSON = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private static final PeopleTable TABLES =
            PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    private Path folder;

    private List<String> told(DsmJson json, PeopleTable tables) throws IOException {
        Path csv = Files.writeString(folder.resolve("people.csv"), TABLE);
        List<Problem> told = new ArrayList<>();
        told.addAll(json.people().read(DOCUMENT).problems());
        told.addAll(read(json.peopleReader().open(new ByteArrayInputStream(DOCUMENT.getBytes(UTF_8)))));
        told.addAll(read(json.peopleReader().openLines(new ByteArrayInputStream(PERSON.getBytes(UTF_8)))));
        told.addAll(tables.read(csv).problems());
        told.addAll(read(tables.open(CsvFormat.of(CsvEncoding.UTF_8).open(csv).orElseThrow())));
        return told.stream()
                .map(problem -> problem.path() + " " + problem.code().code())
                .toList();
    }

    private static List<Problem> read(PeopleStream stream) {
        List<Problem> told = new ArrayList<>();
        try (stream) {
            stream.forEachRemaining(person -> {
                assertThat(person.isValid()).isTrue();
                told.addAll(person.problems());
            });
            told.addAll(stream.documentProblems());
        }
        return told;
    }

    @Test
    void read_asOfADayBefore_notesEachLaterDayAtItsPlace() throws IOException {
        String level = "/people/0/levels/ux-design/on date-to-come";
        String pass = "/people/0/exams/0/passedOn date-to-come";

        assertThat(told(JSON.asOf(TODAY), TABLES.asOf(TODAY)))
                .containsExactly(
                        level,
                        pass,
                        level,
                        pass,
                        "/0/levels/ux-design/on date-to-come",
                        "/0/exams/0/passedOn date-to-come",
                        "D2 date-to-come",
                        "F3 date-to-come",
                        "D2 date-to-come",
                        "F3 date-to-come");
    }

    @Test
    void read_asOfNoDay_notesNothing() throws IOException {
        assertThat(told(JSON, TABLES)).isEmpty();
        assertThat(told(JSON.asOf(LocalDate.of(2999, 4, 1)), TABLES.asOf(LocalDate.of(2999, 4, 1))))
                .isEmpty();
    }
}
