package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.problem.DataPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table: the header, what stands above it, and the row after it.
 *
 * <p>Above the header there may be titles, names of groups of columns, and the line that tells a spreadsheet the separator. The
 * header itself may take two rows, such as categories and below them skills.
 *
 * @param header the header; where it takes two rows, their titles together, with the number of the second
 * @param firstOfTwo the first row of a header of two rows, or empty if it takes one
 * @param above the rows above the header, from the first
 * @param behind the rows after the header that were read to find it, of which the first is the next of the table
 */
record TableStart(TableRow header, Optional<TableRow> firstOfTwo, List<TableRow> above, Deque<TableRow> behind) {

    /** How many rows are searched for the header. */
    static final int MOST_ROWS = 20;

    /**
     * Searches the first rows for the header.
     *
     * @param rows gives the rows that are not blank one after another, then null
     * @param isHeader tells the header of a table as it should be
     * @param isTitle tells a title that means something
     * @return the beginning; the first row is the header if none is known by its titles. Empty if there are no rows
     */
    static Optional<TableStart> of(
            Supplier<@Nullable TableRow> rows, Predicate<TableRow> isHeader, Predicate<String> isTitle) {
        List<TableRow> read = new ArrayList<>();
        for (TableRow row = rows.get(); row != null; row = rows.get()) {
            read.add(row);
            if (isHeader.test(row)) {
                TableRow next = rows.get();
                if (next != null) {
                    read.add(next);
                }
                return Optional.of(startingAt(read, row, isTitle));
            }
            if (read.size() == MOST_ROWS) {
                break;
            }
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(startingAt(read, likeliest(read, isTitle), isTitle));
    }

    /** Returns the row with the most titles that mean something if it has two or more, or else the first. */
    private static TableRow likeliest(List<TableRow> rows, Predicate<String> isTitle) {
        TableRow likeliest = rows.get(0);
        long most = 1;
        for (TableRow row : rows) {
            long titles = titles(row, isTitle);
            if (titles > most) {
                most = titles;
                likeliest = row;
            }
        }
        return likeliest;
    }

    private static long titles(TableRow row, Predicate<String> isTitle) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && isTitle.test(cell))
                .count();
    }

    private static TableStart startingAt(List<TableRow> read, TableRow header, Predicate<String> isTitle) {
        int at = read.indexOf(header);
        List<TableRow> above = List.copyOf(read.subList(0, at));
        Deque<TableRow> behind = new ArrayDeque<>(read.subList(at + 1, read.size()));
        TableRow next = behind.peek();
        if (next != null && continues(header, next, isTitle)) {
            behind.remove();
            return new TableStart(together(header, next), Optional.of(header), above, behind);
        }
        return new TableStart(header, Optional.empty(), above, behind);
    }

    /** Tells whether all that a row says are titles, and some of them where the header has none that means something. */
    private static boolean continues(TableRow header, TableRow next, Predicate<String> isTitle) {
        boolean adds = false;
        for (int column = 1; column <= next.cells().size(); column++) {
            String title = next.cell(column);
            if (title.isBlank()) {
                continue;
            }
            if (!isTitle.test(title)) {
                return false;
            }
            adds |= !isTitle.test(header.cell(column));
        }
        return adds;
    }

    /** Tells of each row that is passed over, and whether any seems to hold data. */
    void tellAbove(Names names, TableFindings findings) {
        String number = Integer.toString(header.number());
        for (TableRow row : above) {
            int column = 1;
            while (row.cell(column).isBlank()) {
                column++;
            }
            DataPath cell = DataPath.cell(row.number(), column);
            if (EditionTitle.read(EditionTitle.of(row, column), cell, names, findings)) {
                continue;
            }
            findings.add(
                    isData(row, names) ? TableProblem.DATA_ABOVE_HEADER : TableProblem.ROW_ABOVE_HEADER, cell, number);
        }
        firstOfTwo.ifPresent(row -> findings.add(
                TableProblem.HEADER_OF_TWO_ROWS,
                DataPath.cell(row.number(), 1),
                Integer.toString(row.number()),
                number));
    }

    private static boolean isData(TableRow row, Names names) {
        return row.cells().stream()
                .filter(text -> !text.isBlank())
                .anyMatch(text -> names.rank(text).isPresent() || names.isLevelOfAnySkill(text));
    }

    private static TableRow together(TableRow header, TableRow next) {
        List<String> titles = new ArrayList<>();
        for (int column = 1;
                column <= Math.max(header.cells().size(), next.cells().size());
                column++) {
            titles.add(next.cell(column).isBlank() ? header.cell(column) : next.cell(column));
        }
        return TableRow.of(next.number(), titles);
    }
}
