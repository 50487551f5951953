package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Makes people of rows that come one at a time, and counts them. Nothing is kept of those who were given. */
final class TablePeople implements PeopleStream {

    private final CsvRows rows;
    private final Names names;
    private final List<Problem> documentProblems = new ArrayList<>();
    private @Nullable PeopleHeader header;
    private @Nullable TableRow pending;
    private @Nullable Checked<Person> next;
    private boolean ended;
    private boolean closed;
    private long accepted;
    private long rejected;

    TablePeople(CsvRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("this stream is closed");
        }
        if (next == null && !ended) {
            ended = true;
            next = read();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Checked<Person> next() {
        Checked<Person> person = hasNext() ? next : null;
        if (person == null) {
            throw new NoSuchElementException("there is nobody more");
        }
        next = null;
        if (person.isValid()) {
            accepted++;
        } else {
            rejected++;
        }
        return person;
    }

    @Override
    public PeopleCounts counts() {
        return new PeopleCounts(accepted, rejected);
    }

    @Override
    public List<Problem> documentProblems() {
        return List.copyOf(documentProblems);
    }

    @Override
    public void close() {
        closed = true;
        rows.close();
    }

    /** Reads the next person, and before the first one the header; gives null if there is nobody. */
    private @Nullable Checked<Person> read() {
        if (header == null) {
            header = readHeader();
        }
        TableRow first = header == null ? null : peek();
        return header == null || first == null ? null : person(header, first);
    }

    /** Reads the header; gives null and tells why if people cannot be read. */
    private @Nullable PeopleHeader readHeader() {
        TableRow titles = peek();
        if (titles == null) {
            if (documentProblems.isEmpty()) {
                documentProblems.add(PeopleTable.emptyTable());
            }
            return null;
        }
        pending = null;
        TableFindings findings = new TableFindings();
        PeopleHeader found = PeopleHeader.of(titles, names, findings);
        documentProblems.addAll(findings.problems());
        return findings.hasError() ? null : found;
    }

    /** Returns the next row that is not blank without taking it, or null if there is none that can be read. */
    private @Nullable TableRow peek() {
        while (pending == null && rows.hasNext()) {
            Checked<TableRow> row = rows.next();
            documentProblems.addAll(row.problems());
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
            if (taken < PeopleTable.MAX_ROWS_OF_A_PERSON) {
                person.add(row);
                taken++;
            } else if (taken == PeopleTable.MAX_ROWS_OF_A_PERSON) {
                person.passOver(row, PeopleTable.MAX_ROWS_OF_A_PERSON);
                taken++;
            }
        }
        person.findings().addAll(documentProblems);
        return person.findings().checked(person.person());
    }
}
