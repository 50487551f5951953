package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes people of rows that come one at a time. Of those who were read only the key and the row are kept. */
final class PeopleRows implements Iterator<Checked<Person>> {

    private final Iterator<Checked<TableRow>> rows;
    private final TableLookup lookup;
    private final Map<String, Integer> rowById = new HashMap<>();
    private @Nullable PeopleHeader header;
    private @Nullable Checked<TableRow> pending;
    private @Nullable Checked<Person> next;
    private boolean begun;

    PeopleRows(Iterator<Checked<TableRow>> rows, TableLookup lookup) {
        this.rows = rows;
        this.lookup = lookup;
    }

    @Override
    public boolean hasNext() {
        if (!begun) {
            begun = true;
            next = begin();
        }
        if (next == null && header != null && peek() != null) {
            next = person(header);
        }
        return next != null;
    }

    @Override
    public Checked<Person> next() {
        Checked<Person> found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException("there are no more people");
        }
        next = null;
        return found;
    }

    /** Reads the header; gives what keeps people from being read at all. */
    private @Nullable Checked<Person> begin() {
        Checked<TableRow> first = peek();
        if (first == null) {
            return Checked.invalid(List.of(PeopleTable.emptyTable()));
        }
        pending = null;
        if (!first.isValid()) {
            return Checked.invalid(first.problems());
        }
        TableFindings findings = new TableFindings();
        PeopleHeader found = PeopleHeader.of(first.orElseThrow(), lookup, findings);
        if (findings.hasError()) {
            return Checked.invalid(findings.problems());
        }
        header = found;
        return null;
    }

    /** Returns the next row that is not blank without taking it, or null if there is none. */
    private @Nullable Checked<TableRow> peek() {
        while (pending == null && rows.hasNext()) {
            Checked<TableRow> row = rows.next();
            pending = row.value().filter(TableRow::isBlank).isPresent() ? null : row;
        }
        return pending;
    }

    /** Takes the rows of one person. A row that cannot be read may belong to the person before it. */
    private Checked<Person> person(PeopleHeader columns) {
        List<TableRow> taken = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        Optional<String> id = Optional.empty();
        for (Checked<TableRow> row = peek(); row != null; row = peek()) {
            Optional<TableRow> readable = row.value();
            Optional<String> here = readable.flatMap(each -> columns.text(each, PeopleColumn.ID));
            if (readable.isPresent() && !taken.isEmpty() && (here.isEmpty() || !here.equals(id))) {
                break;
            }
            pending = null;
            readable.ifPresent(taken::add);
            if (readable.isEmpty()) {
                unread.addAll(row.problems());
                break;
            }
            id = here;
        }
        if (taken.isEmpty()) {
            return Checked.invalid(unread);
        }
        PersonCheck check = new PersonCheck(columns, lookup);
        Person person = check.person(taken);
        TableRow first = taken.get(0);
        Integer before = id.map(key -> rowById.putIfAbsent(key, first.number())).orElse(null);
        if (before != null) {
            check.repeated(first, before);
        }
        check.findings().addAll(unread);
        return check.findings().checked(person);
    }
}
