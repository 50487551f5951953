package io.github.digitalskillmap.json.table;

import static io.github.digitalskillmap.json.table.TableFaults.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReadingTest {

    private static final PeopleTable TABLES = PeopleTable.of(TokyoFramework.policyVersion2());

    private static TableReading scan(String file) {
        return CsvFormat.of(CsvEncoding.UTF_8).scan(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> placesAndCodes(Checked<?> checked) {
        return checked.problems().stream()
                .map(problem -> problem.path() + " " + problem.code().code())
                .toList();
    }

    @Test
    void check_fileThatBreaksOff_tellsTheFaultsBeforeAsWell() {
        TableReading reading = scan("id,UXデザイン,rank\nP1,9,主任\nP2,\"2,主任\nP3,9,主任\n");

        assertThat(reading.table().rows()).hasSize(2);
        assertThat(reading.whole().isValid()).isFalse();
        assertThat(placesAndCodes(reading.check(TABLES::read)))
                .containsExactly("B2 level-not-found", "B3 unclosed-quote");
    }

    @Test
    void check_soundFile_isWhatItsContentSays() {
        TableReading reading = scan("id,UXデザイン\nP1,2\n");

        assertThat(reading.check(TABLES::read).orElseThrow()).hasSize(1);
        assertThat(reading.whole().orElseThrow()).isEqualTo(reading.table());
    }

    @Test
    void check_fileOfWhichNothingWasRead_tellsNothingOfItsContent() {
        assertThat(placesAndCodes(scan("\"id,rank").check(TABLES::read))).containsExactly("A1 unclosed-quote");
    }

    @Test
    void check_cellWithAFault_isToldOnce() {
        TableReading reading = TableReading.builder()
                .fault(TableProblem.MISSING_VALUE, 2, 2, "x")
                .fault(TableProblem.READ_AS_UTF8)
                .build();
        TableReading.Builder rows = TableReading.builder().fault(TableProblem.MISSING_VALUE, 2, 2, "x");
        rows.add(TableRow.of(1, List.of("id", "UXデザイン", "rank")));
        rows.add(TableRow.of(2, List.of("P1", "9", "主人")));

        assertThat(reading.problems()).extracting(Problem::code).startsWith(TableProblem.READ_AS_UTF8);
        assertThat(placesAndCodes(rows.build().check(TABLES::read)))
                .containsExactly("B2 missing-value", "C2 rank-not-found");
    }

    @Test
    void check_moreFaultsThanAreTold_saysSoOnce() {
        TableReading.Builder reading = TableReading.builder().fault(TableProblem.MISSING_VALUE, 1, 3, "x");
        reading.add(TableRow.of(1, List.of("id", "UXデザイン")));
        for (int row = 2; row < 2_000; row++) {
            reading.add(TableRow.of(row, List.of("P" + row, "9")));
        }

        List<Problem> problems = reading.build().check(TABLES::read).problems();

        assertThat(problems).hasSize(1_001);
        assertThat(problems)
                .filteredOn(problem -> problem.code() == TableProblem.TOO_MANY_FAULTS)
                .hasSize(1);
    }

    @Test
    void add_moreCellsThanAreHeld_isRefused() {
        TableReading.Builder reading = TableReading.builder();
        List<String> wide = Collections.nCopies(TableReading.MAX_CELLS - 1, "x");

        assertThat(reading.add(TableRow.of(1, wide))).isTrue();
        assertThat(reading.add(TableRow.of(2, List.of("x", "y")))).isFalse();
        assertThat(reading.add(TableRow.of(3, List.of("x")))).isTrue();
        assertFaults(
                reading.build().problems(),
                "2:1 A2: up to this row the table has more than 5000000 cells; split it into several files; from here on it was not checked [too-many-cells]",
                "2:1 A2: この行までで表のセルが 5000000 個を超えています。いくつかのファイルに分けてください。ここから先は確かめていません。 [too-many-cells]");
    }

    @Test
    void scan_moreCellsThanAreHeld_keepsTheRowsBefore() {
        String row = "x,".repeat(9_999) + "x\n";

        TableReading reading = scan(row.repeat(501));

        assertThat(reading.table().rows()).hasSize(500);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(TableProblem.TOO_MANY_CELLS);
    }

    @Test
    void build_rowsOutOfOrder_areRefused() {
        TableReading.Builder reading = TableReading.builder();
        reading.add(TableRow.of(2, List.of("x")));
        reading.add(TableRow.of(1, List.of("x")));

        assertThatIllegalArgumentException().isThrownBy(reading::build);
    }
}
