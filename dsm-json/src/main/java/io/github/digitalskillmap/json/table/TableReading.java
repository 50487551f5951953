package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a file of a table: its rows, and what is wrong with the file.
 *
 * <p>A file may have a cell that cannot be taken, or end in the middle. What was read before is kept, so that whoever mends the
 * file is told everything at once:
 *
 * <pre>{@code
 * TableReading reading = CsvFormat.of(CsvEncoding.UTF_8).scan(Path.of("people.csv"));
 * Checked<List<Person>> people = reading.check(PeopleTable.of(tokyo)::read);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TableReading {

    /**
     * The number of cells that a table may have if it is held as a whole. Each row counts as wide as its last cell. A file of
     * so many cells of a few letters is read and checked within half a gigabyte of heap.
     */
    public static final int MAX_CELLS = 5_000_000;

    private final Optional<String> sheet;
    private final Table table;
    private final List<Problem> problems;

    private TableReading(Optional<String> sheet, Table table, List<Problem> problems) {
        this.sheet = Objects.requireNonNull(sheet, "sheet");
        this.table = Objects.requireNonNull(table, "table");
        this.problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /** {@return a builder without rows and faults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the sheet of a workbook that was read, or empty where there are none} */
    public Optional<String> sheet() {
        return sheet;
    }

    /**
     * Returns the rows that could be read.
     *
     * @return the table, as far as it is known
     */
    public Table table() {
        return table;
    }

    /**
     * Returns what is wrong with the file.
     *
     * @return the problems in the order of rows and columns; no error if all of the file was read
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the table if all of the file was read.
     *
     * @return the table, or what is wrong with the file
     */
    public Checked<Table> whole() {
        return hasError() ? Checked.invalid(problems) : Checked.valid(table, problems);
    }

    /**
     * Checks what the table says, and tells what is wrong with that beside what is wrong with the file. Of a cell that could
     * not be read nothing else is told.
     *
     * @param <T> what the table is read as
     * @param content reads the table, such as {@code PeopleTable.of(tokyo)::read}
     * @return what the table says, or every fault
     */
    public <T> Checked<T> check(Function<Table, Checked<T>> content) {
        Objects.requireNonNull(content, "content");
        if (problems.isEmpty()) {
            return content.apply(table);
        }
        if (table.rows().isEmpty() && hasError()) {
            return Checked.invalid(problems);
        }
        Set<Position> unread = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> problem.position().ifPresent(unread::add));
        TableFindings all = new TableFindings();
        all.addAll(problems);
        Checked<T> read = content.apply(table);
        all.addAll(read.problems().stream()
                .filter(problem -> problem.position().filter(unread::contains).isEmpty())
                .toList());
        return hasError() || !read.isValid() ? Checked.invalid(all.problems()) : all.checked(read.orElseThrow());
    }

    private boolean hasError() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Takes the rows and faults of a file. Only the first thousand faults are kept, and that there are more.
     *
     * <p>This class is not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<TableRow> rows = new ArrayList<>();
        private final TableFindings findings = new TableFindings();
        private @Nullable String sheet;
        private int cells;

        private Builder() {}

        /**
         * Tells which sheet of a workbook is read.
         *
         * @param name the name of the sheet
         * @return this builder
         */
        public Builder sheet(String name) {
            sheet = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Adds a row, unless the table would have more than {@link #MAX_CELLS} cells: that is a fault.
         *
         * @param row the row, with a higher number than the one before
         * @return true if it was added; false says that no more can be read
         */
        public boolean add(TableRow row) {
            Objects.requireNonNull(row, "row");
            if (row.cells().size() > MAX_CELLS - cells) {
                fault(TableProblem.TOO_MANY_CELLS, row.number(), 1, Integer.toString(MAX_CELLS));
                return false;
            }
            cells += row.cells().size();
            rows.add(row);
            return true;
        }

        /**
         * Adds what is wrong with a cell, or to be noted of it.
         *
         * @param code what kind of problem it is
         * @param row the row of the cell, from 1
         * @param column its column, from 1
         * @param arguments the texts that the sentence of the code names
         * @return this builder
         */
        public Builder fault(ProblemCode code, int row, int column, String... arguments) {
            Objects.requireNonNull(code, "code");
            findings.add(code, DataPath.cell(row, column), arguments);
            return this;
        }

        /**
         * Adds what is wrong with the file as a whole, or to be noted of it.
         *
         * @param code what kind of problem it is
         * @param arguments the texts that the sentence of the code names
         * @return this builder
         */
        public Builder fault(ProblemCode code, String... arguments) {
            Objects.requireNonNull(code, "code");
            findings.add(code, arguments);
            return this;
        }

        Builder faults(List<Problem> problems) {
            findings.addAll(problems);
            return this;
        }

        /**
         * Returns what was read.
         *
         * @return the rows and faults added
         * @throws IllegalArgumentException if the number of a row is not higher than the one before
         */
        public TableReading build() {
            return new TableReading(Optional.ofNullable(sheet), Table.ofRows(rows), findings.problems());
        }
    }
}
