package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PeopleSource;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of rows that come one at a time. Nothing is kept of those who were given. */
final class TablePeople implements PeopleSource {

    private final CsvRows rows;
    private final Names names;
    private final int mostRows;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable PeopleHeader header;
    private @Nullable TableRow pending;

    /**
     * Opens a table.
     *
     * @param mostRows how many rows are read of a person
     */
    TablePeople(CsvRows rows, Names names, int mostRows) {
        this.rows = rows;
        this.names = names;
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
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        rows.close();
    }

    /** Reads the header; gives null and tells why if people cannot be read. */
    private @Nullable PeopleHeader readHeader() {
        TableRow titles = peek();
        if (titles == null) {
            if (problems.isEmpty()) {
                problems.addAll(TableFindings.ofEmptyTable().problems());
            }
            return null;
        }
        pending = null;
        TableFindings findings = new TableFindings();
        PeopleHeader found = PeopleHeader.of(titles, names, findings);
        problems.addAll(findings.problems());
        return findings.hasError() ? null : found;
    }

    /** Returns the next row that is not blank without taking it, or null if there is none that can be read. */
    private @Nullable TableRow peek() {
        while (pending == null && rows.hasNext()) {
            Checked<TableRow> row = rows.next();
            problems.addAll(row.problems());
            pending = row.value().filter(each -> !each.isBlank()).orElse(null);
        }
        return pending;
    }

    /** Takes the rows of one person. What is wrong with the document by then is the row after them. */
    private Checked<Person> person(PeopleHeader columns, TableRow first) {
        PersonRows person = new PersonRows(columns, names, first);
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
        person.findings().addAll(problems);
        return person.findings().checked(person.person());
    }
}
