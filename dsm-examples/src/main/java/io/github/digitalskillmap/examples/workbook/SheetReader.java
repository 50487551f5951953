package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.json.table.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one sheet as far as they can be read, and tells at its cell what is not shown as it is stored.
 *
 * <p>Which cells are merged stands behind the rows, so these are handed over at the end.
 */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_DIGITS = 15;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** The number that a spreadsheet gives to the day after 9999-12-31. */
    private static final BigDecimal AFTER_LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** The first number of which a spreadsheet and the calendar agree: spreadsheets have a 29 February in 1900. */
    private static final int AFTER_WRONG_LEAP_DAY = 61;

    private static final int DAYS_BETWEEN_SYSTEMS = 1_462;

    private final WorkbookParts parts;
    private final List<String> texts;
    private final NumberFormats formats;
    private final boolean from1904;
    private final TableReading.Builder reading;
    private final SortedMap<Integer, List<String>> rows = new TreeMap<>();
    private int last;
    private int unnumbered;

    /**
     * Creates a reader.
     *
     * @param parts the workbook, which counts the cells that are kept
     * @param texts the texts that cells share
     * @param from1904 whether days are counted from 1904
     * @param reading where rows and what is to be told go
     */
    SheetReader(
            WorkbookParts parts,
            List<String> texts,
            NumberFormats formats,
            boolean from1904,
            TableReading.Builder reading) {
        this.parts = parts;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.reading = reading;
    }

    /** Reads the sheet, and hands over its rows. */
    void read(XMLStreamReader sheet) throws XMLStreamException {
        try {
            readElements(sheet);
        } catch (XMLStreamException | NumberFormatException | UnknownCellException e) {
            reading.fault(SpreadsheetProblem.DAMAGED_ROW, last + 1, 1);
        }
        for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            if (!reading.add(TableRow.of(row.getKey(), row.getValue()))) {
                return;
            }
        }
    }

    /** Thrown where a cell is of a kind that no spreadsheet writes. */
    private static final class UnknownCellException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void readElements(XMLStreamReader sheet) throws XMLStreamException {
        while (sheet.hasNext()) {
            if (sheet.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (sheet.getLocalName()) {
                case "row" -> readRow(sheet);
                case "col" -> readColumn(sheet);
                case "mergeCell" -> merge(String.valueOf(sheet.getAttributeValue(null, "ref")));
                default -> {
                    // What else stands in a sheet changes no value.
                }
            }
        }
    }

    private static boolean isHidden(XMLStreamReader element) {
        String hidden = element.getAttributeValue(null, "hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private void readColumn(XMLStreamReader column) {
        if (isHidden(column)) {
            int first = Integer.parseInt(column.getAttributeValue(null, "min"));
            int end = Math.min(Integer.parseInt(column.getAttributeValue(null, "max")), MOST_COLUMNS);
            reading.fault(SpreadsheetProblem.HIDDEN_COLUMNS, 1, first, letters(first) + ":" + letters(end));
        }
    }

    private void readRow(XMLStreamReader row) throws XMLStreamException {
        String stated = row.getAttributeValue(null, "r");
        int number = stated == null ? last + 1 : rowNumber(stated);
        boolean isHidden = isHidden(row);
        boolean isRepeated = number <= last && !(unnumbered > 0 && number == last);
        unnumbered += stated == null ? 1 : 0;
        List<String> found = new ArrayList<>();
        boolean[] isCellRepeated = new boolean[1];
        int column = 0;
        while (row.next() != XMLStreamConstants.END_ELEMENT
                || !row.getLocalName().equals("row")) {
            if (row.isStartElement() && row.getLocalName().equals("c")) {
                String address = row.getAttributeValue(null, "r");
                column = address == null ? column + 1 : column(address);
                isCellRepeated[0] |= column <= found.size();
                put(found, column, text(row, number, column, isRepeated));
            }
        }
        if (isRepeated) {
            reading.fault(SpreadsheetProblem.REPEATED_ROW, number, 1);
            return;
        }
        last = number;
        if (isCellRepeated[0]) {
            reading.fault(SpreadsheetProblem.REPEATED_CELL, number, 1);
        }
        if (found.stream().anyMatch(text -> !text.isBlank())) {
            if (isHidden) {
                reading.fault(SpreadsheetProblem.HIDDEN_ROW, number, 1);
            }
            parts.keep(found.size());
            rows.put(number, found);
        }
    }

    private static int rowNumber(String digits) {
        if (!digits.matches("[0-9]{1,7}") || Integer.parseInt(digits) > MOST_ROWS || Integer.parseInt(digits) < 1) {
            throw new WorkbookTooLargeException();
        }
        return Integer.parseInt(digits);
    }

    private static int column(String address) {
        Matcher cell = ADDRESS.matcher(address);
        if (!cell.matches()) {
            throw new WorkbookTooLargeException();
        }
        return columnOf(cell.group(1));
    }

    private static int columnOf(String letters) {
        int column = letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
        if (column > MOST_COLUMNS) {
            throw new WorkbookTooLargeException();
        }
        return column;
    }

    private static String letters(int column) {
        return column == 0 ? "" : letters((column - 1) / 26) + (char) ('A' + (column - 1) % 26);
    }

    /** Puts a text into a row; the first of two in the same place stays. */
    private static void put(List<String> row, int column, String text) {
        while (row.size() < column - 1) {
            row.add("");
        }
        if (row.size() < column) {
            row.add(text);
        }
    }

    /** Returns the text of a cell; of one with a fault, what the rest can be checked with. */
    private String text(XMLStreamReader cell, int row, int column, boolean isPassedOver) throws XMLStreamException {
        String type = String.valueOf(cell.getAttributeValue(null, "t"));
        String style = cell.getAttributeValue(null, "s");
        boolean hasFormula = false;
        String value = null;
        while (cell.next() != XMLStreamConstants.END_ELEMENT
                || !cell.getLocalName().equals("c")) {
            if (!cell.isStartElement()) {
                continue;
            }
            switch (cell.getLocalName()) {
                case "f" -> {
                    hasFormula = true;
                    cell.getElementText();
                }
                case "v" -> value = cell.getElementText();
                case "is" -> value = CellText.read(cell);
                default -> {
                    // Nothing else of a cell is its value.
                }
            }
        }
        if (isPassedOver) {
            return "";
        }
        if (value != null && style != null && formats.isStruck(Integer.parseInt(style))) {
            reading.fault(SpreadsheetProblem.STRUCK_OUT, row, column);
        }
        if (hasFormula) {
            reading.fault(
                    value == null ? SpreadsheetProblem.FORMULA_WITHOUT_RESULT : SpreadsheetProblem.FORMULA_CELL,
                    row,
                    column);
        }
        if (value == null) {
            return hasFormula ? letters(column) + row : "";
        }
        return switch (type) {
            case "s" -> shared(value, row, column);
            case "b" -> value.strip().equals("0") ? "false" : "true";
            case "e" -> {
                reading.fault(SpreadsheetProblem.ERROR_CELL, row, column);
                yield value;
            }
            case "str" -> CellText.unescaped(value);
            case "inlineStr", "d" -> value;
            case "null", "n" ->
                value.isBlank()
                        ? ""
                        : number(
                                new BigDecimal(value.strip()),
                                style == null ? 0 : Integer.parseInt(style),
                                row,
                                column);
            default -> throw new UnknownCellException();
        };
    }

    private String shared(String index, int row, int column) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (IndexOutOfBoundsException e) {
            reading.fault(SpreadsheetProblem.MISSING_TEXT, row, column);
            return letters(column) + row;
        }
    }

    private String number(BigDecimal number, int style, int row, int column) {
        if (formats.isDay(style) && number.signum() >= 0 && number.compareTo(AFTER_LAST_DAY) < 0) {
            if (!formats.isWholeDay(style)) {
                reading.fault(SpreadsheetProblem.PART_OF_DAY, row, column);
            }
            return day(number);
        }
        if (formats.isPerCent(style)) {
            return plain(number.movePointRight(2)) + "%";
        }
        String digits = plain(number);
        String filled = formats.filled(style, digits).orElse(null);
        if (number.stripTrailingZeros().precision() > MOST_DIGITS && number.scale() <= 0) {
            reading.fault(SpreadsheetProblem.TOO_MANY_DIGITS, row, column);
        } else if (filled == null && !formats.isPlain(style, number)) {
            reading.fault(SpreadsheetProblem.SHOWN_OTHERWISE, row, column);
        }
        return filled == null ? digits : filled;
    }

    /** Returns the digits of a number; one so large or small that it has hundreds is left as it is written. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > 30 ? shortest.toString() : shortest.toPlainString();
    }

    private String day(BigDecimal number) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        int days = whole.intValueExact() + (from1904 ? DAYS_BETWEEN_SYSTEMS : 0);
        if (!from1904 && days == AFTER_WRONG_LEAP_DAY - 1) {
            return "1900-02-29";
        }
        if (!from1904 && number.signum() == 0) {
            return "1900-01-00";
        }
        LocalDate day =
                LocalDate.of(1899, 12, days < AFTER_WRONG_LEAP_DAY ? 31 : 30).plusDays(days);
        long seconds = number.subtract(whole)
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
        return moment.equals(moment.toLocalDate().atStartOfDay())
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Tells of a comment at a cell. */
    void comment(XMLStreamReader comment) {
        Matcher cell = ADDRESS.matcher(String.valueOf(comment.getAttributeValue(null, "ref")));
        if (cell.matches()) {
            reading.fault(SpreadsheetProblem.COMMENT, rowNumber(cell.group(2)), columnOf(cell.group(1)));
        }
    }

    /** Gives every cell of a merged range the value of the first, as far as there are rows. */
    private void merge(String reference) {
        Matcher range = RANGE.matcher(reference);
        if (!range.matches()) {
            return;
        }
        int top = rowNumber(range.group(2));
        int left = columnOf(range.group(1));
        int right = columnOf(range.group(3));
        String value = cell(rows.get(top), left);
        if (value.isBlank()) {
            return;
        }
        reading.fault(SpreadsheetProblem.MERGED_CELLS, top, left, reference);
        for (List<String> row : rows.subMap(top, rowNumber(range.group(4)) + 1).values()) {
            for (int column = left; column <= right; column++) {
                put(row, column, value);
                row.set(column - 1, value);
            }
        }
    }

    private static String cell(@Nullable List<String> row, int column) {
        return row == null || row.size() < column ? "" : row.get(column - 1);
    }
}
