package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.problem.DataPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void of_cells_dropsWhatHasNoText() {
        Table table = Table.of(List.of(List.of("a", "", ""), List.of(""), List.of("", "b")));

        assertThat(table.rows()).containsExactly(TableRow.of(1, List.of("a")), TableRow.of(3, List.of("", "b")));
        assertThat(table).isEqualTo(Table.ofRows(table.rows())).hasSameHashCodeAs(Table.ofRows(table.rows()));
        assertThat(table.rows().get(1).cell(7)).isEmpty();
    }

    @Test
    void with_textInACell_changesThatCell() {
        Table table = Table.of(List.of(List.of("a"), List.of(), List.of("b")));

        assertThat(table.with(1, 3, "x")).isEqualTo(Table.of(List.of(List.of("a", "", "x"), List.of(), List.of("b"))));
        assertThat(table.with(2, 1, "x")).isEqualTo(Table.of(List.of(List.of("a"), List.of("x"), List.of("b"))));
        assertThat(table.with(4, 1, "x").rows()).hasSize(3);
        assertThat(table.with(3, 1, "").rows()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> table.with(1, 0, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> table.with(0, 1, "x"));
    }

    @Test
    void ofRows_numbersOutOfOrder_areRefused() {
        TableRow row = TableRow.of(2, List.of("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.ofRows(List.of(row, row)))
                .withMessage("rows must come in the order of their numbers, but row 2 follows row 2");
    }

    @Test
    void toString_tellsNoText() {
        assertThat(Table.of(List.of(List.of("secret")))).hasToString("table of 1 rows");
        assertThat(TableRow.of(5, List.of("secret"))).hasToString("row 5");
    }

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "702, ZZ", "703, AAA", "16384, XFD"})
    void letters_anyColumn_areThoseOfASpreadsheet(int column, String letters) {
        assertThat(TableRow.letters(DataPath.cell(10, column))).isEqualTo(letters);
    }
}
