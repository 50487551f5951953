package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.people.Lookup;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PersonAssembly;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands what the rows of one person say to the assembly, and tells what the table lacks. It keeps no row but the first. */
final class PersonRows {

    private final PeopleHeader header;
    private final Lookup lookup;
    private final TableRow first;
    private final @Nullable PlacedText id;
    private final TableFindings findings = new TableFindings();
    private final PersonAssembly person;
    private boolean isRepeated;

    PersonRows(PeopleHeader header, Names names, TableRow first) {
        this.header = header;
        this.lookup = new Lookup(names, findings);
        this.first = first;
        this.id = header.text(first, PeopleColumn.ID);
        this.person = new PersonAssembly(names, findings);
        if (id == null && header.has(PeopleColumn.ID)) {
            findings.add(TableProblem.MISSING_PERSON, header.cell(first, PeopleColumn.ID));
        }
        if (id != null) {
            person.id(id);
        }
        read(first);
    }

    Optional<PlacedText> id() {
        return Optional.ofNullable(id);
    }

    TableFindings findings() {
        return findings;
    }

    /** Tells whether a row tells of the same person. */
    boolean isOf(TableRow row) {
        PlacedText other = header.text(row, PeopleColumn.ID);
        return id != null && other != null && id.text().equals(other.text());
    }

    /** Takes another row that tells of the person. */
    void add(TableRow row) {
        if (!header.isLong()) {
            findings.add(
                    TableProblem.REPEATED_PERSON, header.cell(row, PeopleColumn.ID), Integer.toString(first.number()));
            isRepeated = true;
            Optional.ofNullable(header.text(row, PeopleColumn.ID)).ifPresent(person::id);
        }
        read(row);
    }

    /** Tells that a row and those of the person after it are too many. */
    void passOver(TableRow row, int mostRows) {
        findings.add(TableProblem.TOO_MANY_ROWS, header.cell(row, PeopleColumn.ID), Integer.toString(mostRows));
    }

    /** Returns the person; without a meaning if there are findings. */
    Person person() {
        return person.person(PersonId.of(id == null ? "?" : id.text()));
    }

    private void read(TableRow row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!header.isTitled(column) && !row.cell(column).isBlank()) {
                findings.add(TableProblem.CELL_WITHOUT_HEADER, DataPath.cell(row.number(), column));
            }
        }
        PlacedText rank = header.text(row, PeopleColumn.RANK);
        if (rank != null) {
            person.rank(rank);
        }
        header.skills().forEach((column, skill) -> {
            String text = row.cell(column);
            if (!text.isBlank()) {
                PlacedText level = new PlacedText(text, DataPath.cell(row.number(), column));
                if (isRepeated || header.repeated().contains(column)) {
                    lookup.held(skill.id(), level);
                } else {
                    person.level(new PlacedText(header.titles().get(column - 1), level.place()), level, null, null);
                }
            }
        });
        readLevel(row);
        readPass(row);
    }

    private void readLevel(TableRow row) {
        PlacedText skill = header.text(row, PeopleColumn.SKILL);
        PlacedText level = header.text(row, PeopleColumn.LEVEL);
        PlacedText on = header.text(row, PeopleColumn.ASSESSED_ON);
        PlacedText origin = header.text(row, PeopleColumn.ORIGIN);
        boolean hasOrigin = on != null || origin != null;
        require(row, PeopleColumn.SKILL, level != null || hasOrigin);
        require(row, PeopleColumn.LEVEL, skill != null && hasOrigin);
        if (skill == null || level != null) {
            person.level(skill, level, on, origin);
            return;
        }
        person.level(null, null, on, origin);
        if (lookup.skill(skill).isPresent() && !hasOrigin && header.has(PeopleColumn.LEVEL)) {
            findings.add(
                    TableProblem.LEVEL_LEFT_BLANK, header.cell(row, PeopleColumn.LEVEL), Quotation.of(skill.text()));
        }
    }

    /** Tells that a column is blank, if another of the row needs it. */
    private void require(TableRow row, PeopleColumn column, boolean needed) {
        if (needed && header.has(column) && header.text(row, column) == null) {
            findings.add(TableProblem.MISSING_VALUE, header.cell(row, column), column.titles());
        }
    }

    private void readPass(TableRow row) {
        PlacedText exam = header.text(row, PeopleColumn.EXAM);
        PlacedText passedOn = header.text(row, PeopleColumn.PASSED_ON);
        PlacedText registeredOn = header.text(row, PeopleColumn.REGISTERED_ON);
        PlacedText expiresOn = header.text(row, PeopleColumn.EXPIRES_ON);
        require(row, PeopleColumn.EXAM, passedOn != null || registeredOn != null || expiresOn != null);
        require(row, PeopleColumn.PASSED_ON, exam != null);
        person.pass(header.cell(row, PeopleColumn.EXAM), exam, passedOn, registeredOn, expiresOn);
    }
}
