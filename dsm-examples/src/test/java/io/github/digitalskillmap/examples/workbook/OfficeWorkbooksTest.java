package io.github.digitalskillmap.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Workbooks as officers make them, each with one habit, and some that are meant to do harm. */
class OfficeWorkbooksTest {

    private static final PeopleTable TABLES =
            PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    private static TableReading scan(String name) {
        URL file = Objects.requireNonNull(OfficeWorkbooksTest.class.getResource(name), name);
        try {
            return XlsxFormat.scan(Path.of(file.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Checked<List<Person>> read(String name) {
        return scan(name).check(TABLES::read);
    }

    private static List<String> told(Checked<?> read) {
        return read.problems().stream()
                .map(problem -> (problem.path() + " " + problem.code().code()).strip())
                .toList();
    }

    private static List<Person> good() {
        return read("00-good.xlsx").orElseThrow();
    }

    private static List<String> ids(Checked<List<Person>> read) {
        return read.orElseThrow().stream().map(person -> person.id().text()).toList();
    }

    private static String level(Person person, SkillId skill) {
        return person.profile()
                .attainment(skill)
                .level()
                .map(level -> level.label().text(Locale.JAPANESE))
                .orElse("-");
    }

    @Test
    void read_templateFilledIn_tellsNothing() {
        assertThat(told(read("00-good.xlsx"))).isEmpty();
        assertThat(good()).hasSize(3);
    }

    @Test
    void read_mergedCells_haveTheValueOfTheFirstAndAreTold() {
        Checked<List<Person>> read = read("02-merged.xlsx");

        assertThat(told(read)).containsExactly("B2 merged-cells", "C2 merged-cells");
        assertThat(read.orElseThrow().get(1).rank())
                .isEqualTo(read.orElseThrow().get(0).rank());
        assertThat(level(read.orElseThrow().get(0), TokyoSkills.SERVICE_DESIGN)).isEqualTo("Lv.2");
        assertThat(read.problems().get(0).text(Locale.JAPANESE)).contains("（B2:B3）");
    }

    @Test
    void read_mergedCellsOfTheField_areNeverBlank() {
        assertThat(read("12b.xlsx").orElseThrow())
                .allSatisfy(person -> assertThat(person.rank()).isPresent());
        assertThat(read("12e.xlsx").isValid()).isTrue();
        assertThat(level(read("12f.xlsx").orElseThrow().get(0), TokyoSkills.UI_DESIGN))
                .isNotEqualTo("-");
        for (String name : List.of("12b.xlsx", "12e.xlsx", "12f.xlsx")) {
            assertThat(told(read(name)).toString()).contains("merged-cells");
        }
    }

    @Test
    void read_titleAndGroupsAboveTheHeader_arePassedOverAndTold() {
        assertThat(read("03-title-row.xlsx").orElseThrow()).isEqualTo(good());
        assertThat(told(read("03-title-row.xlsx"))).containsExactly("A1 row-above-header");
        assertThat(read("04-two-headers.xlsx").orElseThrow()).isEqualTo(good());
        assertThat(told(read("04-two-headers.xlsx"))).contains("C1 row-above-header");
        assertThat(told(read("12a.xlsx"))).contains("A1 row-above-header");
        assertThat(read("12a.xlsx").isValid()).isTrue();
    }

    @Test
    void read_columnOfNames_isLeftOutAndTold() {
        assertThat(read("08-name-col.xlsx").orElseThrow()).isEqualTo(good());
        assertThat(told(read("08-name-col.xlsx"))).containsExactly("B1 column-left-out");
    }

    @Test
    void read_oneSheetForEachDepartment_namesThoseThatAreNotRead() {
        Checked<List<Person>> read = read("15c-two-data.xlsx");

        assertThat(told(read)).containsExactly("other-sheets");
        assertThat(ids(read)).allMatch(id -> id.startsWith("A"));
    }

    @Test
    void read_hiddenFirstSheet_isPassedOver() {
        assertThat(read("15d-hidden-sheet.xlsx").orElseThrow()).isEqualTo(good());
        assertThat(told(read("15d-hidden-sheet.xlsx"))).containsExactly("other-sheets");
        assertThat(scan("21hiddensheet.xlsx").problems().toString()).contains("other-sheets");
    }

    @Test
    void read_formulas_giveTheirStoredResultOrAreToldAtTheirCell() {
        assertThat(told(read("17-formula.xlsx")))
                .contains("C3 error-cell")
                .anyMatch(told -> told.endsWith(" formula-cell"));
    }

    @Test
    void read_idStoredAsANumber_isAsItIsShown() {
        assertThat(ids(read("18-numeric-id.xlsx"))).containsExactly("12345", "23456", "000123");
        assertThat(scan("06idnum.xlsx").table().rows().toString()
                        + scan("06idnum.xlsx").table().rows().get(1).cells())
                .contains("00123");
    }

    @Test
    void read_totalsAndNotes_areLeftOutAndTold() {
        Checked<List<Person>> read = read("20-total-row.xlsx");

        assertThat(read.orElseThrow()).isEqualTo(good());
        assertThat(told(read)).containsExactly("A5 total-row", "A6 note-row");
    }

    @Test
    void read_columnOfAnExam_pointsToTheLongForm() {
        assertThat(told(read("22-exam-col.xlsx"))).singleElement().asString().endsWith(" exam-column");
    }

    @Test
    void read_days_areReadHoweverTheyAreWritten() {
        Checked<List<Person>> read = read("40-dates.xlsx");

        assertThat(told(read))
                .containsExactly(
                        "F2 wrong-origin",
                        "E5 date-as-number",
                        "E10 invalid-date",
                        "E11 invalid-date",
                        "F11 wrong-origin",
                        "E12 invalid-date",
                        "E13 invalid-date",
                        "H19 missing-value",
                        "G24 exam-not-found",
                        "H25 invalid-date",
                        "G26 exam-not-found",
                        "H28 date-as-number");
    }

    @Test
    void read_builtInFormatOfJapaneseDays_isADay() {
        assertThat(scan("16bfmt31.xlsx").table().rows().toString()).isNotEmpty();
        assertThat(told(read("16bfmt31.xlsx"))).noneMatch(told -> told.contains("invalid-date"));
    }

    @Test
    void read_escapedLetters_areThoseLetters() {
        assertThat(scan("62escape.xlsx").table().rows().stream().flatMap(row -> row.cells().stream()))
                .noneMatch(text -> text.contains("_x00"));
    }

    @Test
    void read_sharedTextThatIsNotThere_isAFault() {
        assertThat(told(read("71ssoob-level.xlsx"))).anyMatch(told -> told.endsWith(" missing-text"));
    }

    @Test
    void scan_partsThatOneReaderRefusesAndAnotherReads_endInAFault() {
        for (String name : List.of("34bypass-attrs.xlsx", "39bypass-name.xlsx", "51bypass-emptyns.xlsx")) {
            assertThat(scan(name).problems())
                    .as(name)
                    .extracting(problem -> problem.code().code())
                    .isSubsetOf("damaged-row", "not-a-workbook", "workbook-too-large")
                    .isNotEmpty();
        }
    }
}
