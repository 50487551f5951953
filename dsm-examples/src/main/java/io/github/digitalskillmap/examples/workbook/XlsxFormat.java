package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.table.TableProblem;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.json.table.TableRow;
import io.github.digitalskillmap.problem.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes tables as workbooks of spreadsheets (XLSX). The first sheet is read; every cell is written as text, which
 * no spreadsheet runs.
 *
 * <p>A number reads as its shortest decimal form, so that 2.0 is {@code 2}, and a day as {@code 2025-06-26}. A formula is a
 * fault: the value beside it may be out of date.
 */
public final class XlsxFormat {

    private static final String SHEET = "dsm";
    private static final int TEXT_FORMAT_ROWS = 1_000;

    /** What a spreadsheet shows of a day: a format with years or with days, outside of quotes and brackets. */
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i).*[yd].*");

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    /** The number that a spreadsheet gives to the day after 9999-12-31. */
    private static final BigDecimal AFTER_LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** What XML 1.0 cannot write. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private XlsxFormat() {}

    /** Reads the first sheet as far as it can be read. */
    public static TableReading scan(Path file) {
        TableReading.Builder reading = TableReading.builder();
        try {
            WorkbookBounds bounds = WorkbookBounds.of(file);
            if (bounds.isWithin()) {
                scan(Files.readAllBytes(file), bounds, reading);
            } else {
                reading.fault(SpreadsheetProblem.WORKBOOK_TOO_LARGE);
            }
        } catch (ZipException | EOFException e) {
            reading.fault(isLocked(file) ? SpreadsheetProblem.LOCKED_WORKBOOK : SpreadsheetProblem.NOT_A_WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.build();
    }

    /** Tells whether a file is of the container that holds locked workbooks, and those of the kind before XLSX. */
    private static boolean isLocked(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void scan(byte[] content, WorkbookBounds bounds, TableReading.Builder reading) throws IOException {
        try (ReadableWorkbook workbook = open(content, bounds.hasFormats());
                Stream<Row> found = firstSheet(workbook)) {
            Iterator<Row> rows = found.iterator();
            int last = 0;
            Row row = next(rows, last, reading);
            while (row != null) {
                int number = row.getRowNum() <= last && bounds.hasUnnumberedRows() ? last + 1 : row.getRowNum();
                boolean goesOn = true;
                if (number <= last) {
                    reading.fault(SpreadsheetProblem.REPEATED_ROW, Math.max(number, 1), 1);
                } else {
                    goesOn = reading.add(row(number, row, reading));
                    last = number;
                }
                row = goesOn ? next(rows, last, reading) : null;
            }
        } catch (ExcelReaderException e) {
            reading.fault(SpreadsheetProblem.NOT_A_WORKBOOK);
        }
    }

    private static ReadableWorkbook open(byte[] content, boolean withFormats) {
        return called(
                () -> new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(withFormats, false)));
    }

    private static Stream<Row> firstSheet(ReadableWorkbook workbook) {
        return called(() -> workbook.getFirstSheet().openStream());
    }

    /** Returns the next row, or null at the end, or if the library cannot go on. */
    private static @Nullable Row next(Iterator<Row> rows, int last, TableReading.Builder reading) {
        try {
            return called(rows::hasNext) ? called(rows::next) : null;
        } catch (ExcelReaderException e) {
            reading.fault(SpreadsheetProblem.DAMAGED_ROW, last + 1, 1);
            return null;
        }
    }

    /**
     * Calls the library. Where the parts of a workbook do not fit together or are no XML it throws other things than it
     * says. The workbook is in memory, so whatever it throws comes from what the workbook holds, and one thing is made of it.
     */
    private static <T> T called(Callable<T> library) {
        try {
            return library.call();
        } catch (Exception e) {
            throw new ExcelReaderException(e);
        }
    }

    private static TableRow row(int number, Row row, TableReading.Builder reading) {
        List<String> cells = new ArrayList<>();
        int found = 0;
        for (Cell cell : row) {
            found += cell == null ? 0 : 1;
            cells.add(cell == null ? "" : text(cell, number, cells.size() + 1, reading));
        }
        if (found < row.getPhysicalCellCount()) {
            reading.fault(SpreadsheetProblem.REPEATED_CELL, number, 1);
        }
        return TableRow.of(number, cells);
    }

    /** Returns the text of a cell; that of one with a fault is what the spreadsheet shows, so that the rest can be checked. */
    private static String text(Cell cell, int row, int column, TableReading.Builder reading) {
        return switch (cell.getType()) {
            case STRING -> {
                if (cell.getValue() == null) {
                    reading.fault(SpreadsheetProblem.ERROR_CELL, row, column);
                }
                yield shown(cell);
            }
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> "";
            case FORMULA -> {
                reading.fault(SpreadsheetProblem.FORMULA_CELL, row, column);
                yield shown(cell);
            }
            case ERROR -> {
                reading.fault(SpreadsheetProblem.ERROR_CELL, row, column);
                yield shown(cell);
            }
        };
    }

    private static String shown(Cell cell) {
        return cell.getValue() == null ? cell.getAddress().toString() : cell.getText();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && cell.asNumber().signum() >= 0
                && cell.asNumber().compareTo(AFTER_LAST_DAY) < 0
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

    /**
     * Writes a table.
     *
     * @throws InvalidDataException if a cell or row would not be read back
     */
    public static byte[] write(Table table) {
        requireReadable(table);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
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
        return to.toByteArray();
    }

    private static void requireReadable(Table table) {
        TableReading.Builder faults = TableReading.builder();
        for (TableRow row : table) {
            if (row.cells().size() > CsvFormat.MOST_COLUMNS) {
                faults.fault(
                        TableProblem.TOO_MANY_COLUMNS_TO_WRITE,
                        row.number(),
                        CsvFormat.MOST_COLUMNS + 1,
                        Integer.toString(CsvFormat.MOST_COLUMNS));
            }
            for (int column = 1; column <= row.cells().size(); column++) {
                String cell = row.cell(column);
                if (cell.length() > CsvFormat.LONGEST_CELL) {
                    faults.fault(
                            TableProblem.CELL_TOO_LONG_TO_WRITE,
                            row.number(),
                            column,
                            Integer.toString(CsvFormat.LONGEST_CELL));
                }
                Matcher letter = NOT_IN_XML.matcher(cell);
                if (letter.find()) {
                    faults.fault(TableProblem.LETTER_NOT_IN_FILE, row.number(), column, codePoint(letter.group()));
                }
            }
        }
        faults.build().whole().orElseThrow();
    }

    private static String codePoint(String letter) {
        return String.format(Locale.ROOT, "<U+%04X>", letter.codePointAt(0));
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
