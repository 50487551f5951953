package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.table.TableRow;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads and writes tables as workbooks of spreadsheets (XLSX). The first sheet is read; every cell is written as text, which
 * no spreadsheet runs.
 *
 * <p>A number reads as its shortest decimal form, so that 2.0 is {@code 2}, and a day as {@code 2025-06-26}. A formula is a
 * fault: the value beside it may be out of date.
 */
final class XlsxFormat {

    private static final String SHEET = "dsm";
    private static final int TEXT_FORMAT_ROWS = 1_000;

    /** What a spreadsheet shows of a day: a format with years or with days, outside of quotes and brackets. */
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i).*[yd].*");

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private XlsxFormat() {}

    static Checked<Table> read(Path file) {
        try {
            return WorkbookBounds.hold(file) ? readBounded(file) : fault(SpreadsheetProblem.WORKBOOK_TOO_LARGE);
        } catch (ZipException e) {
            return fault(SpreadsheetProblem.NOT_A_WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<Table> fault(SpreadsheetProblem code) {
        return Checked.invalid(List.of(Problem.of(code, "")));
    }

    private static Checked<Table> readBounded(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> found = workbook.getFirstSheet().openStream()) {
            List<TableRow> rows = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            found.forEach(row -> rows.add(row(row, problems)));
            return problems.isEmpty() ? Checked.valid(Table.ofRows(rows), problems) : Checked.invalid(problems);
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            // What the library throws, in place of a fault, at a workbook whose parts do not fit together.
            return fault(SpreadsheetProblem.NOT_A_WORKBOOK);
        } catch (Exception e) {
            // A part that is no XML: the library throws that as it is, though it does not declare it, or within another one.
            if (e instanceof XMLStreamException || e.getCause() instanceof XMLStreamException) {
                return fault(SpreadsheetProblem.NOT_A_WORKBOOK);
            }
            throw e;
        }
    }

    private static TableRow row(Row row, List<Problem> problems) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell, problems));
        }
        return TableRow.of(row.getRowNum(), cells);
    }

    private static String text(Cell cell, List<Problem> problems) {
        return switch (cell.getType()) {
            case STRING ->
                Objects.requireNonNull(cell.getValue(), "text that the workbook refers to")
                        .toString();
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> "";
            case FORMULA, ERROR -> {
                boolean formula = cell.getType() == CellType.FORMULA;
                Position position = Position.of(cell.getAddress().getRow() + 1, cell.getColumnIndex() + 1);
                SpreadsheetProblem code = formula ? SpreadsheetProblem.FORMULA_CELL : SpreadsheetProblem.ERROR_CELL;
                problems.add(Problem.of(code, cell.getAddress().toString()).at(position));
                yield "";
            }
        };
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DAY_FORMAT.matcher(NOT_SHOWN.matcher(format).replaceAll("")).matches();
    }

    private static String day(LocalDateTime moment) {
        LocalDateTime midnight = moment.toLocalDate().atStartOfDay();
        return moment.equals(midnight) ? moment.toLocalDate().toString() : moment.toString();
    }

    /** Returns the digits of a number; one so large or small that it has hundreds is left as it is written. */
    private static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > 30 ? shortest.toString() : shortest.toPlainString();
    }

    static void write(Table table, OutputStream to) {
        try (Workbook workbook = new Workbook(to, SHEET, null)) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            for (TableRow row : table) {
                for (int column = 0; column < row.cells().size(); column++) {
                    sheet.value(row.number() - 1, column, row.cells().get(column));
                }
            }
            keepAsText(table, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the spreadsheet from turning what is typed, such as 007 or 1-2, into something else. */
    private static void keepAsText(Table table, Worksheet sheet) {
        int rows = table.rows().stream().mapToInt(TableRow::number).max().orElse(0);
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns > 0) {
            sheet.range(0, 0, Math.max(rows, TEXT_FORMAT_ROWS) - 1, columns - 1)
                    .style()
                    .format("@")
                    .set();
            sheet.freezePane(1, 1);
        }
    }
}
