package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {

    @Property(tries = 3000)
    void write_anyTable_isReadBack(@ForAll("tables") Table table, @ForAll CsvEncoding encoding) {
        CsvFormat csv = CsvFormat.of(encoding);
        byte[] file;
        try {
            file = csv.write(table);
        } catch (InvalidDataException e) {
            assertThat(encoding).isEqualTo(CsvEncoding.MS932);
            assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsAnyOf(TableProblem.LETTER_NOT_IN_ENCODING, TableProblem.READ_AS_UTF8);
            return;
        }

        assertThat(csv.read(new ByteArrayInputStream(file)).orElseThrow().rows())
                .isEqualTo(table.rows());
    }

    @Property
    void write_anyTable_hasNoCellThatIsRun(@ForAll("tables") Table table) {
        for (TableRow row : table) {
            for (String cell : row.cells()) {
                assertThat(FormulaMark.on(cell)).doesNotStartWith("=").doesNotStartWith("＝");
                assertThat(FormulaMark.off(FormulaMark.on(cell))).isEqualTo(cell);
            }
        }
    }

    @Property
    void read_anyBytes_isTableOrFault(@ForAll byte[] bytes) {
        Checked<Table> read = CsvFormat.of(CsvEncoding.UTF_8).read(new ByteArrayInputStream(bytes));

        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.position()).isPresent();
            assertThat(problem.code()).isInstanceOf(TableProblem.class);
        });
        assertThat(read.isValid())
                .isEqualTo(read.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> special =
                Arbitraries.strings().withChars("=+-@＝'\"\t\r\n,; ;aｱﾂ°±表ソ").ofMaxLength(6);
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('\u0001', '\uD7FF').ofMaxLength(5);
        Arbitrary<String> katakana =
                Arbitraries.strings().withCharRange('｡', 'ﾟ').ofMaxLength(3);
        Arbitrary<String> western =
                Arbitraries.strings().withCharRange('\u00A0', '\u00FF').ofMaxLength(3);
        return Arbitraries.oneOf(special, any, katakana, western, Arbitraries.of("", "\uFEFF", "\uFEFFa", "𠮷"))
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(4)
                .map(cells -> Table.of(List.copyOf(cells)));
    }
}
