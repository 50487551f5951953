package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.people.LookAlikes;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.Notation;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.people.RecordFault;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * People as a table that an officer can edit.
 *
 * <p>The table has one of two forms, told apart by its header. The wide one has a row for each person and a column for each
 * skill:
 *
 * <pre>
 * 職員ID  職層  UXデザイン  UIデザイン
 * P001    主任  Lv.2        なし
 * </pre>
 *
 * <p>The long one has a row for each person and skill, and can tell of which day a level is, what gave it, and which exams
 * were passed:
 *
 * <pre>
 * id    rank   skill      level  assessed on  origin        exam  passed on
 * P001  主任   ux-design  Lv.2   2025-03-31   confirmation
 * P001                                                      AP    2025-06-26
 * </pre>
 *
 * <p>Headers, skills, levels, ranks and exams may be written in Japanese or English, by name, identifier or key, in any
 * spelling that {@link io.github.digitalskillmap.wording.Spelling} folds; a level also as {@code 2} or {@code レベル2}. A
 * blank cell says that a skill was not assessed, {@code none} or {@code なし} that it was assessed and is not held. A row of the
 * long form that names a skill and no level is noted, since its level may have been forgotten. A person
 * of whom nothing is known but the rank has a row that says no more. Tables do not carry attestations.
 *
 * <p>Every fault is told at once, each a {@link TableProblem} with its cell. Nothing that a table holds makes a method throw.
 *
 * <p>For example:
 *
 * <pre>{@code
 * PeopleTable people = PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * people.read(Path.of("people.csv")).problems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PeopleTable {

    /** The number of rows that a person may have in a table that is read as a stream. */
    public static final int MAX_ROWS_OF_A_PERSON = 4_096;

    private final Names names;
    private final List<String> ignored;

    private PeopleTable(Names names, List<String> ignored) {
        this.names = Objects.requireNonNull(names, "names");
        this.ignored = List.copyOf(Objects.requireNonNull(ignored, "ignored"));
    }

    /**
     * Returns the tables of people who were judged by a framework.
     *
     * @param framework the framework
     * @param catalogues the exams that people can have passed
     * @return the tables
     */
    public static PeopleTable of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Returns the tables of people who were judged by a framework.
     *
     * @param framework the framework
     * @param catalogues the exams that people can have passed
     * @return the tables
     */
    public static PeopleTable of(Framework framework, List<ExamCatalogue> catalogues) {
        return new PeopleTable(
                new Names(
                        Objects.requireNonNull(framework, "framework"),
                        List.copyOf(Objects.requireNonNull(catalogues, "catalogues")),
                        Notation.TABLE),
                List.of());
    }

    /**
     * Returns the same tables, of which some columns are left out when they are read. Columns such as 氏名 and 所属 are left out
     * always.
     *
     * @param columns the titles of the columns, in any spelling, in place of those there are
     * @return the tables; a warning tells each column that is left out, and each that is not there
     */
    public PeopleTable ignoring(List<String> columns) {
        return new PeopleTable(names, Objects.requireNonNull(columns, "columns"));
    }

    /**
     * Returns the same tables, which notes what is said to have happened after a day: a level, a pass, a registration or
     * a judgement. Nothing is left out for it.
     *
     * @param day the day by which people are read
     * @return the tables; a warning tells each later day
     */
    public PeopleTable asOf(LocalDate day) {
        return new PeopleTable(names.asOf(Objects.requireNonNull(day, "day")), ignored);
    }

    /**
     * Reads the people of a table. In the long form the rows of a person need not stand together, and may be any number. Where the header
     * lacks a column, the other columns are checked all the same.
     *
     * @param table the table, of either form
     * @return the people in the order of their first rows, or every fault
     */
    public Checked<List<Person>> read(Table table) {
        Objects.requireNonNull(table, "table");
        Optional<TableStart> start = startOf(table);
        if (start.isEmpty()) {
            return Checked.invalid(TableFindings.ofEmptyTable().problems());
        }
        TableFindings findings = new TableFindings();
        PeopleHeader header = PeopleHeader.of(start.get(), names, ignored, findings);
        if (!header.isKnown()) {
            return Checked.invalid(findings.problems());
        }
        List<Person> people = new ArrayList<>();
        LookAlikes looks = new LookAlikes();
        Map<String, Integer> rowById = new HashMap<>();
        RowsLeftOut leftOut = new RowsLeftOut(start.get(), header);
        for (List<TableRow> rows : rowsOfEach(header, table, start.get(), leftOut, findings)) {
            PersonRows person = new PersonRows(header, names, rows.get(0));
            rows.subList(1, rows.size()).forEach(person::add);
            person.id().ifPresent(id -> tellLookAlike(id, rowById, looks, findings));
            people.add(person.person());
            findings.addAll(person.findings().problems());
        }
        return findings.checked(List.copyOf(people));
    }

    private static void tellLookAlike(
            PlacedText id, Map<String, Integer> rowById, LookAlikes looks, TableFindings findings) {
        Position cell = id.place().cell().orElseThrow();
        Integer same = rowById.putIfAbsent(id.text(), cell.line());
        int alike = looks.add(id.text(), cell.line(), same == null ? -1 : same);
        if (alike >= 0) {
            findings.add(
                    RecordFault.ID_LOOKS_EQUAL,
                    id.place(),
                    DataPath.cell(alike, cell.column()).toString());
        }
    }

    private Optional<TableStart> startOf(Table table) {
        Iterator<TableRow> rowsWithText =
                table.rows().stream().filter(row -> !row.isBlank()).iterator();
        return TableStart.of(
                () -> rowsWithText.hasNext() ? rowsWithText.next() : null,
                PeopleColumn::isHeader,
                title -> PeopleColumn.isTitle(title, names));
    }

    /**
     * Returns a table without the rows of one person; everything else stays as it is written.
     *
     * @param table a table of people, of either form
     * @param person the key of the person
     * @return the other rows; the same table if the header is not known or nobody has the key
     */
    public Table without(Table table, PersonId person) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(person, "person");
        Optional<PeopleHeader> header =
                startOf(table).map(start -> PeopleHeader.of(start, names, ignored, new TableFindings()));
        return header.map(columns -> without(table, row -> isOf(person, columns.text(row, PeopleColumn.ID))))
                .orElse(table);
    }

    /** Takes rows out, and moves those behind them up. */
    private static Table without(Table table, Predicate<TableRow> isRemoved) {
        List<TableRow> kept = new ArrayList<>();
        int removed = 0;
        for (TableRow row : table.rows()) {
            if (isRemoved.test(row)) {
                removed++;
            } else {
                kept.add(TableRow.of(row.number() - removed, row.cells()));
            }
        }
        return Table.ofRows(kept);
    }

    private static boolean isOf(PersonId person, @Nullable PlacedText id) {
        return id != null && id.text().equals(person.text());
    }

    /**
     * Tells whether a table has the header of people: whether one of its first twenty rows names the column of their keys.
     *
     * @param table the table
     * @return true if it has such a row
     */
    public static boolean hasHeader(Table table) {
        Objects.requireNonNull(table, "table");
        return table.rows().stream().limit(TableStart.MOST_ROWS).anyMatch(PeopleColumn::isHeader);
    }

    /**
     * Reads the people of a CSV file, in UTF-8 or MS932, and tells at once what is wrong with the file and with what it says.
     *
     * @param csv the file, of either form
     * @return the people in the order of their first rows, or every fault
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public Checked<List<Person>> read(Path csv) {
        Objects.requireNonNull(csv, "csv");
        return CsvFormat.of(CsvEncoding.UTF_8).scan(csv).check(this::read);
    }

    /** Puts the rows of each person together; a row without a key stands alone. */
    private static List<List<TableRow>> rowsOfEach(
            PeopleHeader header, Table table, TableStart start, RowsLeftOut leftOut, TableFindings findings) {
        List<List<TableRow>> groups = new ArrayList<>();
        Map<String, List<TableRow>> groupById = new LinkedHashMap<>();
        for (TableRow row : table) {
            if (row.isBlank() || row.number() <= start.header().number() || leftOut.passesOver(row, findings)) {
                continue;
            }
            PlacedText id = header.text(row, PeopleColumn.ID);
            List<TableRow> group =
                    id == null ? new ArrayList<>() : groupById.computeIfAbsent(id.text(), key -> new ArrayList<>());
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(row);
        }
        return groups;
    }

    /**
     * Opens a table of any size to read its people one after another, none of whom is kept.
     *
     * <p>The rows of a person must stand together, and are at most {@link #MAX_ROWS_OF_A_PERSON}. Rows of the same person that
     * stand apart are a fault, as {@link PeopleStream} tells.
     *
     * <p>An empty table and every fault of the header are problems of the document, and nobody is read then. A row that cannot
     * be read ends the reading and is a problem of the document as well. Since it may have told of the person before it, that
     * person is rejected with the same problem.
     *
     * <p>For example:
     *
     * <pre>{@code
     * try (PeopleStream people = tables.open(csv.open(Path.of("people.csv")).orElseThrow())) {
     *     people.forEachRemaining(person -> person.value().ifPresent(store::add));
     *     people.documentProblems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
     * }
     * }</pre>
     *
     * @param rows the rows, none of which was read; the stream closes them
     * @return the people in the order of the table, to be closed
     */
    public PeopleStream open(CsvRows rows) {
        return new PeopleOfTable(
                new TablePeople(Objects.requireNonNull(rows, "rows"), names, ignored, MAX_ROWS_OF_A_PERSON));
    }

    /**
     * Opens a table that is held as a whole to read its people one after another. In the long form the rows of a person may stand apart
     * and be any number.
     *
     * <p>A person of whom a cell could not be read is rejected; whatever else could not be read is a problem of the document.
     *
     * @param reading the table, and what is wrong with its file
     * @return the people in the order of their first rows, to be closed
     */
    public PeopleStream open(TableReading reading) {
        Objects.requireNonNull(reading, "reading");
        TableFindings findings = new TableFindings();
        Optional<TableStart> start = startOf(reading.table());
        if (start.isEmpty()) {
            if (reading.problems().isEmpty()) {
                findings.addAll(TableFindings.ofEmptyTable().problems());
            }
            return new PeopleOfTable(
                    new WholeTablePeople(names, null, List.of(), reading.problems(), findings, Optional.empty()));
        }
        PeopleHeader header = PeopleHeader.of(start.get(), names, ignored, findings);
        RowsLeftOut leftOut = new RowsLeftOut(start.get(), header);
        boolean canBeRead = !findings.hasError();
        List<List<TableRow>> rows =
                canBeRead ? records(header, reading.table(), start.get(), leftOut, findings) : List.of();
        return new PeopleOfTable(new WholeTablePeople(
                names,
                canBeRead ? header : null,
                rows,
                reading.problems(),
                findings,
                Optional.of(leftOut.account(reading.sheet()))));
    }

    /**
     * Tells how a table is understood: where its header stands, and which rows and columns are not read.
     *
     * @param reading the table
     * @return the account, or empty if the table has no text or no title that means something
     */
    public Optional<TableAccount> account(TableReading reading) {
        Objects.requireNonNull(reading, "reading");
        Optional<TableStart> start = startOf(reading.table());
        TableFindings findings = new TableFindings();
        return start.flatMap(found -> {
            PeopleHeader header = PeopleHeader.of(found, names, ignored, findings);
            RowsLeftOut leftOut = new RowsLeftOut(found, header);
            rowsOfEach(header, reading.table(), found, leftOut, findings);
            return header.isKnown() ? Optional.of(leftOut.account(reading.sheet())) : Optional.empty();
        });
    }

    /** Lists the rows of each record: in the wide form each row is one. */
    private static List<List<TableRow>> records(
            PeopleHeader header, Table table, TableStart start, RowsLeftOut leftOut, TableFindings findings) {
        List<List<TableRow>> ofEach = rowsOfEach(header, table, start, leftOut, findings);
        return header.isLong()
                ? ofEach
                : ofEach.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(TableRow::number))
                        .map(List::of)
                        .toList();
    }

    /**
     * Writes people.
     *
     * @param people the people, each with another key and a profile in the framework of these tables
     * @param form the form of the table
     * @param language the language of headers, names and levels: Japanese, or else English
     * @return the table, with a warning for each kind of record that it does not carry
     * @throws IllegalArgumentException if a profile is in another framework or two people have the same key
     */
    public Checked<Table> write(List<Person> people, Form form, Locale language) {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(language, "language");
        return new PeopleSheet(names, form == Form.LONG, language).write(people);
    }

    /**
     * Returns a table to fill in: a header and no people.
     *
     * @param form the form of the table
     * @param language the language of the header: Japanese, or else English
     * @return the table
     */
    public Table template(Form form, Locale language) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(language, "language");
        return Table.of(List.of(new PeopleSheet(names, form == Form.LONG, language).header()));
    }

    /**
     * How a table of people is laid out.
     *
     * @since 0.1.0
     */
    public enum Form {
        /** A row for each person and skill, and for each exam passed. */
        LONG,

        /** A row for each person, and a column for each skill. */
        WIDE
    }
}
