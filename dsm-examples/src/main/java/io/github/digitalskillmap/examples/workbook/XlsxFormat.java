package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.table.TableProblem;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.json.table.TableRow;
import io.github.digitalskillmap.problem.InvalidDataException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Reads and writes tables as workbooks of spreadsheets (XLSX). One sheet is read, and which is told where there are several;
 * every cell is written as text, which no spreadsheet runs.
 *
 * <p>A number reads as what is shown of it where that is certain, such as 000123, 75% and the days of every Japanese format
 * ({@code 2025-06-26}), or else as its shortest decimal form, so that 2.0 is {@code 2}. Of a formula its stored result is read.
 * What is not shown as it is stored, and what is hidden or merged, is told at its cell.
 */
public final class XlsxFormat {

    private static final String SHEET = "dsm";
    private static final int TEXT_FORMAT_ROWS = 1_000;

    /** What XML 1.0 cannot write. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private XlsxFormat() {}

    /** Reads the first sheet that is shown and looks like a table of people or a matrix, or else the first shown. */
    public static TableReading scan(Path file) {
        try (WorkbookParts parts = WorkbookParts.open(file)) {
            return SheetChoice.read(parts);
        } catch (WorkbookTooLargeException e) {
            return TableReading.builder()
                    .fault(SpreadsheetProblem.WORKBOOK_TOO_LARGE)
                    .build();
        } catch (XMLStreamException | NumberFormatException e) {
            return notRead(SpreadsheetProblem.NOT_A_WORKBOOK);
        } catch (ZipException | EOFException e) {
            return notRead(isLocked(file) ? SpreadsheetProblem.LOCKED_WORKBOOK : SpreadsheetProblem.NOT_A_WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableReading notRead(SpreadsheetProblem why) {
        return TableReading.builder().fault(why).build();
    }

    /** Tells whether a file is of the container that holds locked workbooks, and those of the kind before XLSX. */
    private static boolean isLocked(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                    sheet.value(
                            row.number() - 1,
                            column,
                            CellText.escaped(row.cells().get(column)));
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
