package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** Reads the header and tells what is wrong with it. */
    static PeopleHeader of(TableRow row, Names names, TableFindings findings) {
        boolean isLong = row.cells().stream()
                .flatMap(title -> PeopleColumn.of(title).stream())
                .anyMatch(column -> !column.isOfEitherForm());
        PeopleHeader header = new PeopleHeader(
                isLong, new EnumMap<>(PeopleColumn.class), new TreeMap<>(), new HashSet<>(), row.cells());
        if (MatrixCheck.isHeader(row)) {
            findings.add(TableProblem.MATRIX_NOT_PEOPLE, DataPath.cell(row.number(), 1), PeopleColumn.ID.titles());
            return header;
        }
        TableFindings ofTitles = new TableFindings();
        header.readTitles(row, names, ofTitles);
        if (!header.isKnown()) {
            findings.add(TableProblem.NO_HEADER, DataPath.cell(row.number(), 1), PeopleColumn.ID.titles());
            return header;
        }
        findings.addAll(ofTitles.problems());
        DataPath behind = DataPath.cell(row.number(), row.cells().size() + 1);
        header.missing().forEach(column -> findings.add(TableProblem.MISSING_COLUMN, behind, column.titles()));
        return header;
    }

    /** Tells whether any title means something: the first row may be one of data, and nothing of it is quoted then. */
    boolean isKnown() {
        return !columns.isEmpty() || !skills.isEmpty();
    }

    private void readTitles(TableRow row, Names names, TableFindings findings) {
        Map<SkillId, Integer> columnBySkill = new HashMap<>();
        Map<DataPath, String> unknown = new LinkedHashMap<>();
        for (int number = 1; number <= row.cells().size(); number++) {
            String title = row.cell(number);
            if (title.isBlank()) {
                continue;
            }
            DataPath cell = DataPath.cell(row.number(), number);
            Optional<PeopleColumn> column = PeopleColumn.of(title);
            Optional<Skill> skill = isLong ? Optional.empty() : names.skill(title);
            Integer other = null;
            if (column.isPresent()) {
                other = columns.putIfAbsent(column.get(), number);
            } else if (skill.isPresent()) {
                other = columnBySkill.putIfAbsent(skill.get().id(), number);
                skills.put(number, skill.get());
            } else {
                unknown.put(cell, title);
            }
            if (other != null) {
                repeated.add(number);
                DataPath first = DataPath.cell(row.number(), other);
                findings.add(TableProblem.REPEATED_COLUMN, cell, Quotation.of(title), first.toString());
            }
        }
        List<String> known = titles(names.framework());
        unknown.forEach((cell, title) -> findings.add(
                TableProblem.UNKNOWN_COLUMN,
                cell,
                quoted(title, cell),
                findings.isFull() ? "" : NearestNames.to(title, known)));
    }

    /** Quotes an unknown title; without a column of keys it may be the key of a person, and only its column is told. */
    private String quoted(String title, DataPath cell) {
        return has(PeopleColumn.ID) ? Quotation.of(title) : TableRow.letters(cell);
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
