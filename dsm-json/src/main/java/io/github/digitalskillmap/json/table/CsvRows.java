package io.github.digitalskillmap.json.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one at a time. No more than a row is held in memory.
 *
 * <p>A row that cannot be read is told in its place, and ends the reading: what follows it cannot be told apart.
 *
 * <p>This class is not thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvRows implements Iterator<Checked<TableRow>>, AutoCloseable {

    /** The longest cell of a spreadsheet. */
    static final int LONGEST_CELL = 32_767;

    /** The widest row of a spreadsheet. */
    static final int MOST_COLUMNS = 16_384;

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final CsvParser parser;
    private final WatchedReader text;
    private @Nullable Checked<TableRow> next;
    private int row;
    private boolean ended;

    private CsvRows(CsvParser parser, WatchedReader text) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** Returns the rows of a text, without a byte order mark. */
    static CsvRows of(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text, CsvSeparator.LOOK_AHEAD);
        char separator = CsvSeparator.of(buffered);
        WatchedReader watched = new WatchedReader(buffered);
        CsvParser parser = FACTORY.createParser(watched);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        return new CsvRows(parser, watched);
    }

    /**
     * Tells whether there is another row.
     *
     * @return true if there is a row with text, or a fault to tell
     * @throws UncheckedIOException if the file fails
     */
    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    /**
     * Returns the next row.
     *
     * @return the row, or what keeps it from being read
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the file fails
     */
    @Override
    public Checked<TableRow> next() {
        Checked<TableRow> found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException("there are no more rows");
        }
        next = null;
        return found;
    }

    /** Reads a row; gives null if it has no text or the file is at its end. */
    private @Nullable Checked<TableRow> read() {
        row++;
        text.beginRow();
        List<String> cells = new ArrayList<>();
        try {
            if (parser.nextToken() == null) {
                ended = true;
                return null;
            }
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                if (cells.size() == MOST_COLUMNS) {
                    return fault(TableProblem.TOO_MANY_COLUMNS, cells.size(), Integer.toString(MOST_COLUMNS));
                }
                String cell = parser.getText();
                if (cell.length() > LONGEST_CELL) {
                    return tooLong(cells.size());
                }
                cells.add(FormulaMark.off(cell));
            }
        } catch (JsonProcessingException e) {
            if (text.isRowTooLong() || e instanceof StreamConstraintsException) {
                return tooLong(cells.size());
            }
            return fault(text.isEnded() ? TableProblem.UNCLOSED_QUOTE : TableProblem.TEXT_AFTER_QUOTE, cells.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.isRowTooLong()) {
            return tooLong(cells.size());
        }
        TableRow found = TableRow.of(row, cells);
        return found.cells().isEmpty() ? null : Checked.valid(found, List.of());
    }

    private Checked<TableRow> tooLong(int cellsRead) {
        return fault(TableProblem.CELL_TOO_LONG, cellsRead, Integer.toString(LONGEST_CELL));
    }

    private Checked<TableRow> fault(TableProblem code, int cellsRead, String... arguments) {
        ended = true;
        DataPath cell = DataPath.cell(row, cellsRead + 1);
        return Checked.invalid(
                List.of(Problem.of(code, cell, arguments).at(cell.cell().orElseThrow())));
    }

    /**
     * Closes the file.
     *
     * @throws UncheckedIOException if the file fails
     */
    @Override
    public void close() {
        ended = true;
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
