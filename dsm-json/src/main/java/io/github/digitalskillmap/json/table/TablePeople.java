package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of rows that come one at a time. Nothing is kept of those who were given. */
final class TablePeople implements TableSource {

    private final CsvRows rows;
    private final Names names;
    private final List<String> ignored;
    private final Deque<TableRow> read = new ArrayDeque<>();
    private final int mostRows;
    private final TableFindings findings = new TableFindings();
    private final List<Problem> unreadRows = new ArrayList<>();
    private @Nullable PeopleHeader header;
    private @Nullable RowsLeftOut leftOut;
    private @Nullable TableRow pending;
    private int place;
    private int column = 1;
    private boolean isLong;
    private @Nullable String id;

    /**
     * Opens a table.
     *
     * @param mostRows how many rows are read of a person
     */
    TablePeople(CsvRows rows, Names names, List<String> ignored, int mostRows) {
        this.rows = rows;
        this.names = names;
        this.ignored = ignored;
        this.mostRows = mostRows;
    }

    @Override
    public Optional<Checked<Person>> read() {
        if (header == null) {
            header = readHeader();
        }
        TableRow first = header == null ? null : peek();
        return header == null || first == null ? Optional.empty() : Optional.of(person(header, first));
    }

    @Override
    public @Nullable String id() {
        return id;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public Problem repeated(int before) {
        DataPath cell = DataPath.cell(place, column);
        return (isLong ? TableProblem.ROWS_APART : TableProblem.REPEATED_PERSON)
                .at(cell, before)
                .at(cell.cell().orElseThrow());
    }

    @Override
    public Problem looksLike(int before) {
        DataPath cell = DataPath.cell(place, column);
        return TableProblem.ID_LOOKS_EQUAL
                .at(cell, DataPath.cell(before, column))
                .at(cell.cell().orElseThrow());
    }

    @Override
    public List<Problem> problems() {
        return Stream.concat(findings.problems().stream(), unreadRows.stream()).toList();
    }

    @Override
    public Optional<TableAccount> table() {
        return Optional.ofNullable(leftOut).map(rowsLeftOut -> rowsLeftOut.account(Optional.empty()));
    }

    @Override
    public void close() {
        rows.close();
    }

    /** Reads the header; gives null and tells why if people cannot be read. */
    private @Nullable PeopleHeader readHeader() {
        Optional<TableStart> start =
                TableStart.of(this::next, PeopleColumn::isHeader, title -> PeopleColumn.isTitle(title, names));
        if (start.isEmpty()) {
            if (unreadRows.isEmpty()) {
                findings.addAll(TableFindings.ofEmptyTable().problems());
            }
            return null;
        }
        PeopleHeader found = PeopleHeader.of(start.get(), names, ignored, findings);
        read.addAll(start.get().behind());
        leftOut = new RowsLeftOut(start.get(), found);
        return findings.hasError() ? null : found;
    }

    /** Returns the next row that tells of somebody without taking it, or null if there is none that can be read. */
    private @Nullable TableRow peek() {
        while (pending == null) {
            TableRow row = read.isEmpty() ? next() : read.remove();
            if (row == null) {
                return null;
            }
            pending = leftOut != null && leftOut.passesOver(row, findings) ? null : row;
        }
        return pending;
    }

    /** Takes the next row that is not blank, or returns null if there is none that can be read. */
    private @Nullable TableRow next() {
        while (rows.hasNext()) {
            Checked<TableRow> row = rows.next();
            unreadRows.addAll(row.problems());
            if (row.value().filter(each -> !each.isBlank()).isPresent()) {
                return row.orElseThrow();
            }
        }
        return null;
    }

    /** Takes the rows of one person. What is wrong with the document by then is the row after them. */
    private Checked<Person> person(PeopleHeader columns, TableRow first) {
        PersonRows person = new PersonRows(columns, names, first);
        place = first.number();
        column = columns.columns().getOrDefault(PeopleColumn.ID, 1);
        isLong = columns.isLong();
        PlacedText written = columns.text(first, PeopleColumn.ID);
        id = written == null ? null : written.text();
        pending = null;
        int taken = 1;
        for (TableRow row = peek(); row != null && person.isOf(row); row = peek()) {
            pending = null;
            if (taken < mostRows) {
                person.add(row);
                taken++;
            } else if (taken == mostRows) {
                person.passOver(row, mostRows);
                taken++;
            }
        }
        person.findings().addAll(unreadRows);
        return person.findings().checked(person.person());
    }
}
