package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of a table that is held as a whole: in the long form, the rows of a person may stand apart. */
final class WholeTablePeople implements TableSource {

    private final Names names;
    private final @Nullable PeopleHeader header;
    private final Iterator<List<TableRow>> rowsOfEach;

    /** What could not be read of the file, by the row that it is in. */
    private final Map<Integer, List<Problem>> unread = new HashMap<>();

    private final List<Problem> problems;
    private final Optional<TableAccount> table;
    private int place;
    private @Nullable String id;

    /**
     * Opens a table.
     *
     * @param header how its columns are understood; null if people cannot be read
     * @param rowsOfEach the rows of each person
     * @param ofFile what was found wrong with the file
     * @param findings what was found wrong with the table, or to be noted of it
     * @param table how the table was understood, if it was
     */
    WholeTablePeople(
            Names names,
            @Nullable PeopleHeader header,
            List<List<TableRow>> rowsOfEach,
            List<Problem> ofFile,
            TableFindings findings,
            Optional<TableAccount> table) {
        this.names = names;
        this.header = header;
        this.rowsOfEach = rowsOfEach.iterator();
        this.table = table;
        rowsOfEach.forEach(rows -> rows.forEach(row -> unread.put(row.number(), new ArrayList<>())));
        TableFindings all = new TableFindings();
        for (Problem problem : ofFile) {
            Optional<List<Problem>> ofRow =
                    problem.position().map(Position::line).map(unread::get);
            if (problem.severity() == Severity.ERROR && ofRow.isPresent()) {
                ofRow.get().add(problem);
            } else {
                all.addAll(List.of(problem));
            }
        }
        all.addAll(findings.problems());
        this.problems = all.problems();
    }

    @Override
    public Optional<Checked<Person>> read() {
        if (header == null || !rowsOfEach.hasNext()) {
            return Optional.empty();
        }
        List<TableRow> rows = rowsOfEach.next();
        PersonRows person = new PersonRows(header, names, rows.get(0));
        rows.subList(1, rows.size()).forEach(person::add);
        rows.forEach(row -> person.findings().addAll(unread.getOrDefault(row.number(), List.of())));
        place = rows.get(0).number();
        id = person.id().map(PlacedText::text).orElse(null);
        return Optional.of(person.findings().checked(person.person()));
    }

    @Override
    public @Nullable String id() {
        return id;
    }

    @Override
    public int place() {
        return place;
    }

    /** Only rows of the wide form, of which each is a record, repeat a person. */
    @Override
    public Problem repeated(int before) {
        DataPath cell = idAt(place);
        return TableProblem.REPEATED_PERSON.at(cell, before).at(cell.cell().orElseThrow());
    }

    @Override
    public Problem looksLike(int before) {
        DataPath cell = idAt(place);
        return TableProblem.ID_LOOKS_EQUAL.at(cell, idAt(before)).at(cell.cell().orElseThrow());
    }

    private DataPath idAt(int row) {
        return DataPath.cell(row, header == null ? 1 : header.columns().getOrDefault(PeopleColumn.ID, 1));
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Optional<TableAccount> table() {
        return table;
    }

    @Override
    public void close() {}
}
