package io.github.digitalskillmap.json.table;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes tables as CSV.
 *
 * <p>What is read may be UTF-8, with or without a byte order mark, or MS932: bytes that are not wholly UTF-8 are taken for
 * MS932. Cells stand between commas, tabs or semicolons, whichever the first line has most. A cell may stand in quotes and
 * then have line breaks. A line that ends before the header does is read as if its other cells were blank.
 *
 * <p>What is written has commas and ends its lines with CR LF. A cell that a spreadsheet would run as a formula, since it
 * begins with {@code = + - @}, one of these in full width, a tab or a line break, gets an apostrophe in front. So does a
 * cell that begins with apostrophes before such a letter. Reading takes that apostrophe off again: what was written is read
 * back exactly.
 *
 * <p>A table that is read as a whole has at most {@link #MAX_BYTES} and {@link TableReading#MAX_CELLS} cells. Rows that are
 * read one at a time ({@link #open}) may be any number, and take no more memory than one.
 *
 * <p>For example:
 *
 * <pre>{@code
 * CsvFormat csv = CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK);
 * Checked<Table> table = csv.read(Path.of("people.csv"));
 * byte[] file = csv.write(table.orElseThrow());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvFormat {

    /** The number of bytes that a file may have if it is read as a whole, 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The number of letters that a cell may have, in UTF-16 units; that of the usual spreadsheets. */
    public static final int LONGEST_CELL = CsvRows.LONGEST_CELL;

    /** The number of columns that a row may have; that of the usual spreadsheets. */
    public static final int MOST_COLUMNS = CsvRows.MOST_COLUMNS;

    private static final char MARK = '\uFEFF';
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema WRITTEN = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private final CsvEncoding encoding;

    private CsvFormat(CsvEncoding encoding) {
        this.encoding = Objects.requireNonNull(encoding, "encoding");
    }

    /**
     * Returns the format that writes in an encoding. It reads every encoding.
     *
     * @param encoding how to write
     * @return the format
     */
    public static CsvFormat of(CsvEncoding encoding) {
        return new CsvFormat(encoding);
    }

    /**
     * Reads a table of at most {@link #MAX_BYTES}.
     *
     * @param document the file, which is read to its end and not closed
     * @return the table, or what keeps it from being read
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<Table> read(InputStream document) {
        return scan(document).whole();
    }

    /**
     * Reads a table of at most {@link #MAX_BYTES}.
     *
     * @param file the file
     * @return the table, or what keeps it from being read
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<Table> read(Path file) {
        return scan(file).whole();
    }

    /**
     * Reads a table of at most {@link #MAX_BYTES} as far as it can be read.
     *
     * @param document the file, which is read to its end and not closed
     * @return the rows that could be read, with what keeps the others from it
     * @throws UncheckedIOException if the stream fails
     */
    public TableReading scan(InputStream document) {
        Objects.requireNonNull(document, "document");
        try {
            byte[] bytes = document.readNBytes(MAX_BYTES);
            return document.read() == -1 ? scan(bytes) : tooLarge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table of at most {@link #MAX_BYTES} as far as it can be read.
     *
     * @param file the file
     * @return the rows that could be read, with what keeps the others from it
     * @throws UncheckedIOException if the file cannot be read
     */
    public TableReading scan(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream document = Files.newInputStream(file)) {
            return scan(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file of any size, to be read row by row. It is read once before, to find its encoding. What is no regular file, such as
     * a pipe, can be read only once, is read as a whole and has at most {@link #MAX_BYTES}.
     *
     * @param file the file, which must not change meanwhile
     * @return the rows, to be closed, or what keeps them from being read
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<CsvRows> open(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return Files.isRegularFile(file) ? open(() -> Files.newInputStream(file)) : openOnce(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<CsvRows> openOnce(Path file) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            byte[] bytes = document.readNBytes(MAX_BYTES);
            return document.read() == -1
                    ? open(() -> new ByteArrayInputStream(bytes))
                    : Checked.invalid(tooLarge().problems());
        }
    }

    private static Checked<CsvRows> open(Content content) throws IOException {
        Checked<Charset> charset = detect(content);
        return charset.isValid()
                ? Checked.valid(rows(content.open(), charset.orElseThrow()), List.of())
                : Checked.invalid(charset.problems());
    }

    private static Checked<Charset> detect(Content content) throws IOException {
        try (InputStream document = content.open()) {
            return CharsetTrial.detect(document);
        }
    }

    /** What can be read as often as needed. */
    private interface Content {
        InputStream open() throws IOException;
    }

    private static TableReading tooLarge() {
        return TableReading.builder()
                .fault(TableProblem.TABLE_TOO_LARGE, Integer.toString(MAX_BYTES))
                .build();
    }

    private static TableReading scan(byte[] bytes) throws IOException {
        TableReading.Builder reading = TableReading.builder();
        Checked<Charset> charset = CharsetTrial.detect(new ByteArrayInputStream(bytes));
        if (!charset.isValid()) {
            return reading.faults(charset.problems()).build();
        }
        try (CsvRows rows = rows(new ByteArrayInputStream(bytes), charset.orElseThrow())) {
            boolean goesOn = true;
            while (goesOn && rows.hasNext()) {
                Checked<TableRow> row = rows.next();
                reading.faults(row.problems());
                goesOn = row.value().filter(reading::add).isPresent();
            }
        }
        return reading.build();
    }

    private static CsvRows rows(InputStream document, Charset charset) throws IOException {
        Reader decoded = new InputStreamReader(
                document,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        PushbackReader text = new PushbackReader(decoded);
        int first = text.read();
        if (first != MARK && first != -1) {
            text.unread(first);
        }
        return CsvRows.of(text);
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the file
     * @throws InvalidDataException if the file would not be read back: the encoding lacks a letter or would be taken for
     *     another, a cell is longer than {@link #LONGEST_CELL} or a row has more columns than {@link #MOST_COLUMNS}; it
     *     carries each as a {@link TableProblem}
     */
    public byte[] write(Table table) {
        Objects.requireNonNull(table, "table");
        requireReadable(table);
        byte[] file = text(table).getBytes(encoding.charset());
        requireSameEncoding(file);
        return file;
    }

    /**
     * Writes a table to a stream.
     *
     * @param table the table
     * @param to the stream, which is flushed and not closed
     * @throws InvalidDataException as {@link #write(Table)} does; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Table table, OutputStream to) {
        Objects.requireNonNull(to, "to");
        byte[] file = write(table);
        try {
            to.write(file);
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireReadable(Table table) {
        TableFindings findings = new TableFindings();
        for (TableRow row : table) {
            int width = row.cells().size();
            if (width > MOST_COLUMNS) {
                findings.add(
                        TableProblem.TOO_MANY_COLUMNS_TO_WRITE,
                        DataPath.cell(row.number(), MOST_COLUMNS + 1),
                        Integer.toString(MOST_COLUMNS));
            }
            for (int column = 1; column <= width; column++) {
                requireReadable(row.cell(column), DataPath.cell(row.number(), column), findings);
            }
        }
        if (findings.hasError()) {
            throw new InvalidDataException(findings.problems());
        }
    }

    private void requireReadable(String cell, DataPath at, TableFindings findings) {
        if (FormulaMark.on(cell).length() > LONGEST_CELL) {
            findings.add(TableProblem.CELL_TOO_LONG_TO_WRITE, at, Integer.toString(LONGEST_CELL));
        }
        if (cell.indexOf('\0') >= 0) {
            findings.add(TableProblem.LETTER_NOT_IN_FILE, at, Quotation.of("\0"));
        }
        if (!isReadBack(cell)) {
            findings.add(
                    TableProblem.LETTER_NOT_IN_ENCODING,
                    at,
                    firstChanged(cell),
                    encoding.charset().name());
        }
    }

    private String firstChanged(String cell) {
        return cell.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !isReadBack(letter))
                .map(Quotation::of)
                .findFirst()
                .orElse("");
    }

    /** An encoding may take a letter that it lacks for one that looks like it: MS932 writes the yen sign as a backslash. */
    private boolean isReadBack(String letters) {
        Charset charset = encoding.charset();
        return new String(letters.getBytes(charset), charset).equals(letters);
    }

    /** Some pairs of half-width katakana in MS932 are letters of UTF-8 as well, and may be all that a table has. */
    private void requireSameEncoding(byte[] file) {
        if (encoding != CsvEncoding.MS932) {
            return;
        }
        try {
            Charset found = CharsetTrial.detect(new ByteArrayInputStream(file)).orElseThrow();
            if (!new String(file, found).equals(new String(file, encoding.charset()))) {
                throw new InvalidDataException(List.of(
                        Problem.of(TableProblem.READ_AS_UTF8, DataPath.ROOT).at(Position.of(1, 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Table table) {
        StringWriter text = new StringWriter();
        try (CsvGenerator generator = FACTORY.createGenerator(text)) {
            generator.setSchema(WRITTEN);
            int width = table.rows().isEmpty() ? 0 : table.rows().get(0).cells().size();
            int written = 0;
            for (TableRow row : table) {
                while (++written < row.number()) {
                    write(List.of(""), 1, generator);
                }
                generator.configure(
                        CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS,
                        row.equals(table.rows().get(0)) && hasOtherSeparator(row));
                write(row.cells(), width, generator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String written = text.toString();
        boolean marked = encoding == CsvEncoding.UTF_8_WITH_MARK || written.startsWith(String.valueOf(MARK));
        return marked ? MARK + written : written;
    }

    /** In the first row such a separator could be taken for that of the table, unless it stands in quotes. */
    private static boolean hasOtherSeparator(TableRow row) {
        return row.cells().stream().anyMatch(cell -> cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0);
    }

    /** Writes a row, at least as wide as the header, since many programs ask for that. */
    private static void write(List<String> cells, int width, CsvGenerator generator) throws IOException {
        generator.writeStartArray();
        for (String cell : cells) {
            generator.writeString(FormulaMark.on(cell));
        }
        for (int column = cells.size(); column < width; column++) {
            generator.writeString("");
        }
        generator.writeEndArray();
    }
}
