package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.text.Letters;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of people mean.
 *
 * @param isLong whether a row tells of a skill or an exam, and not of all that a person holds
 * @param columns the number of each column that is not a skill
 * @param skills the skill of each other column
 * @param repeated the columns that mean the same as one before
 * @param titles the texts of the header
 */
record PeopleHeader(
        boolean isLong,
        Map<PeopleColumn, Integer> columns,
        Map<Integer, Skill> skills,
        Set<Integer> repeated,
        List<String> titles) {

    /** Titles of columns that list exams, which only the long form has a place for. */
    private static final Set<Spelling> QUALIFICATIONS = Stream.of(
                    "保有資格", "取得資格", "合格試験", "資格一覧", "qualifications", "certifications", "exams")
            .map(Spelling::of)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the header and tells what is wrong with it.
     *
     * @param ignored the titles of columns that are to be left out
     */
    static PeopleHeader of(TableStart start, Names names, Collection<String> ignored, TableFindings findings) {
        TableRow row = start.header();
        boolean isLong = isLong(row, names);
        PeopleHeader header = new PeopleHeader(
                isLong, new EnumMap<>(PeopleColumn.class), new TreeMap<>(), new HashSet<>(), row.cells());
        DataPath corner = DataPath.cell(row.number(), 1);
        if (MatrixShape.of(start, names).isPresent()) {
            findings.add(TableProblem.MATRIX_NOT_PEOPLE, corner, PeopleColumn.ID.titles());
            return header;
        }
        TableFindings ofTitles = new TableFindings();
        header.readTitles(start, names, ignored, ofTitles);
        if (!header.isKnown()) {
            findings.add(TableProblem.NO_HEADER, corner, PeopleColumn.ID.titles());
            return header;
        }
        if (header.isTurned(start, names)) {
            findings.add(TableProblem.PEOPLE_TURNED, corner, PeopleColumn.ID.titles());
            header.columns.clear();
            return header;
        }
        start.tellAbove(names, findings);
        findings.addAll(ofTitles.problems());
        DataPath behind = DataPath.cell(row.number(), row.cells().size() + 1);
        header.missing().forEach(column -> findings.add(TableProblem.MISSING_COLUMN, behind, column.titles()));
        return header;
    }

    /** Tells the form: titles of skills make it the wide one, if none says that skills are values. */
    private static boolean isLong(TableRow row, Names names) {
        Set<PeopleColumn> columns = row.cells().stream()
                .flatMap(title -> PeopleColumn.of(title).stream())
                .collect(Collectors.toSet());
        return columns.contains(PeopleColumn.SKILL)
                || (columns.stream().anyMatch(column -> !column.isOfEitherForm())
                        && row.cells().stream()
                                .noneMatch(title -> PeopleColumn.of(title).isEmpty()
                                        && names.skill(title).isPresent()));
    }

    /** Tells whether people seem to be the columns: beside the title of keys no title means anything, and below it stand titles. */
    private boolean isTurned(TableStart start, Names names) {
        TableRow next = start.behind().peek();
        return has(PeopleColumn.ID)
                && columns.size() == 1
                && skills.isEmpty()
                && titles.size() > 1
                && next != null
                && PeopleColumn.isTitle(next.cell(1), names);
    }

    /** Tells whether any title means something: the first row may be one of data, and nothing of it is quoted then. */
    boolean isKnown() {
        return !columns.isEmpty() || !skills.isEmpty();
    }

    private void readTitles(TableStart start, Names names, Collection<String> ignored, TableFindings findings) {
        TableRow row = start.header();
        Set<Spelling> toIgnore = ignored.stream().map(Spelling::of).collect(Collectors.toSet());
        Map<SkillId, Integer> columnBySkill = new HashMap<>();
        Map<DataPath, String> unknown = new LinkedHashMap<>();
        for (int number = 1; number <= row.cells().size(); number++) {
            String title = row.cell(number);
            if (title.isBlank()) {
                continue;
            }
            DataPath cell = DataPath.cell(row.number(), number);
            if (toIgnore.remove(Spelling.of(title))) {
                findings.add(TableProblem.COLUMN_IGNORED, cell, Quotation.of(title));
                continue;
            }
            Optional<PeopleColumn> column = PeopleColumn.of(title);
            Optional<Skill> skill = isLong ? Optional.empty() : names.skill(title);
            if (skill.isPresent() || column.isPresent()) {
                Letters.unseen(title).ifPresent(letter -> findings.add(TableProblem.UNSEEN_LETTER, cell, letter));
            }
            Integer other = null;
            if (!isLong && isOfExams(title, column, names)) {
                findings.add(TableProblem.EXAM_COLUMN, cell, Quotation.of(title), PeopleColumn.ofExams());
            } else if (column.isPresent() && !isLong && !column.get().isOfEitherForm()) {
                unknown.put(cell, title);
            } else if (column.isPresent()) {
                other = columns.putIfAbsent(column.get(), number);
            } else if (skill.isPresent()) {
                other = columnBySkill.putIfAbsent(skill.get().id(), number);
                skills.put(number, skill.get());
            } else if (ForeignColumn.isOne(title)) {
                findings.add(TableProblem.COLUMN_LEFT_OUT, cell, Quotation.of(title));
            } else if (!EditionTitle.read(title, cell, names, findings)) {
                unknown.put(cell, title);
            }
            if (other != null) {
                repeated.add(number);
                DataPath first = DataPath.cell(row.number(), other);
                findings.add(TableProblem.REPEATED_COLUMN, cell, Quotation.of(title), first.toString());
            }
        }
        tellNotIgnored(ignored, toIgnore, row, findings);
        unknown.forEach((cell, title) -> tellUnknown(cell, title, names, findings));
    }

    /** Tells whether a title is about exams, or is the name of one. */
    private static boolean isOfExams(String title, Optional<PeopleColumn> column, Names names) {
        return column.filter(PeopleColumn::isOfExams).isPresent()
                || QUALIFICATIONS.contains(Spelling.of(title))
                || (column.isEmpty()
                        && names.skill(title).isEmpty()
                        && !names.exams(title).isEmpty());
    }

    private static void tellNotIgnored(
            Collection<String> ignored, Set<Spelling> left, TableRow row, TableFindings findings) {
        ignored.stream()
                .filter(title -> left.contains(Spelling.of(title)))
                .distinct()
                .forEach(title -> findings.add(
                        TableProblem.IGNORED_COLUMN_MISSING, DataPath.cell(row.number(), 1), Quotation.of(title)));
    }

    private void tellUnknown(DataPath cell, String title, Names names, TableFindings findings) {
        List<String> known = titles(names.framework());
        String near = findings.isFull() ? "" : NearestNames.to(title, known);
        findings.add(
                TableProblem.UNKNOWN_COLUMN,
                cell,
                quoted(title, cell),
                near,
                near.isEmpty() && !findings.isFull() ? stillPossible() : "");
    }

    /** Finds why a row tells of nobody, or nothing if it tells of somebody. */
    Optional<TableAccount.Reason> beside(TableRow row) {
        Integer id = columns.get(PeopleColumn.ID);
        return isHeaderAgain(row)
                ? Optional.of(TableAccount.Reason.HEADER_AGAIN)
                : RowBeside.of(row, id == null ? "" : row.cell(id));
    }

    /** Lists the titles of the columns that are not read. */
    List<String> titlesLeftOut() {
        return IntStream.rangeClosed(1, titles.size())
                .filter(column -> !columns.containsValue(column)
                        && !skills.containsKey(column)
                        && !titles.get(column - 1).isBlank()
                        && !EditionTitle.isOne(titles.get(column - 1)))
                .mapToObj(column -> titles.get(column - 1))
                .toList();
    }

    private boolean isHeaderAgain(TableRow row) {
        Integer id = columns.get(PeopleColumn.ID);
        return id != null
                && row.cell(id).equals(titles.get(id - 1))
                && row.cells().equals(titles);
    }

    /** Quotes an unknown title; without a column of keys it may be the key of a person, and only its column is told. */
    private String quoted(String title, DataPath cell) {
        return has(PeopleColumn.ID) ? Quotation.of(title) : TableRow.letters(cell);
    }

    /** Lists the titles that are not there yet, for a sentence. */
    private String stillPossible() {
        Stream<String> columns = Arrays.stream(PeopleColumn.values())
                .filter(column -> (isLong || column.isOfEitherForm()) && !has(column))
                .map(PeopleColumn::titles);
        return Stream.concat(columns, isLong ? Stream.empty() : Stream.of("スキルの名前 / names of skills"))
                .collect(Collectors.joining(", "));
    }

    /** Lists what a column can be called. */
    private List<String> titles(Framework framework) {
        List<String> titles = new ArrayList<>(PeopleColumn.names());
        if (!isLong) {
            framework.skills().forEach(skill -> {
                skill.name().phrases().forEach(phrase -> titles.add(phrase.text()));
                titles.add(skill.id().key());
            });
        }
        return titles;
    }

    private List<PeopleColumn> missing() {
        return needed().stream().filter(column -> !has(column)).toList();
    }

    /** Lists the columns that must be there: a level needs its skill, an exam its day. */
    private List<PeopleColumn> needed() {
        List<PeopleColumn> needed = new ArrayList<>(List.of(PeopleColumn.ID));
        if (hasAny(PeopleColumn.SKILL, PeopleColumn.LEVEL, PeopleColumn.ASSESSED_ON, PeopleColumn.ORIGIN)) {
            needed.add(PeopleColumn.SKILL);
            needed.add(PeopleColumn.LEVEL);
        }
        if (hasAny(PeopleColumn.EXAM, PeopleColumn.PASSED_ON, PeopleColumn.REGISTERED_ON, PeopleColumn.EXPIRES_ON)) {
            needed.add(PeopleColumn.EXAM);
            needed.add(PeopleColumn.PASSED_ON);
        }
        return needed;
    }

    private boolean hasAny(PeopleColumn... some) {
        return List.of(some).stream().anyMatch(this::has);
    }

    boolean has(PeopleColumn column) {
        return columns.containsKey(column);
    }

    boolean isTitled(int column) {
        return column <= titles.size() && !titles.get(column - 1).isBlank();
    }

    /** Returns the cell of a row in a column; the first cell if there is no such column. */
    DataPath cell(TableRow row, PeopleColumn column) {
        return DataPath.cell(row.number(), columns.getOrDefault(column, 1));
    }

    /** Returns what a row says in a column, or null if that is nothing. */
    @Nullable
    PlacedText text(TableRow row, PeopleColumn column) {
        Integer number = columns.get(column);
        String text = number == null ? "" : row.cell(number);
        return text.isBlank() ? null : new PlacedText(text, cell(row, column));
    }
}
