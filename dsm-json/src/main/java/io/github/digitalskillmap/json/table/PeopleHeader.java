package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the columns of a table of people mean.
 *
 * @param columns the number of each column that is not a skill
 * @param skills the skill of each other column
 */
record PeopleHeader(
        PeopleTable.Form form, Map<PeopleColumn, Integer> columns, Map<Integer, Skill> skills, List<String> titles) {

    /** Reads the header and tells what is wrong with it. */
    static PeopleHeader of(TableRow row, TableLookup lookup, TableFindings findings) {
        boolean isLong = row.cells().stream()
                .flatMap(title -> PeopleColumn.of(title).stream())
                .anyMatch(column -> !column.isOfEitherForm());
        PeopleHeader header = new PeopleHeader(
                isLong ? PeopleTable.Form.LONG : PeopleTable.Form.WIDE,
                new EnumMap<>(PeopleColumn.class),
                new TreeMap<>(),
                row.cells());
        header.readTitles(row, lookup, findings);
        header.missing()
                .forEach(column ->
                        findings.add(TableProblem.MISSING_COLUMN, new CellAddress(row.number(), 1), column.titles()));
        return header;
    }

    private void readTitles(TableRow row, TableLookup lookup, TableFindings findings) {
        Map<SkillId, Integer> columnBySkill = new HashMap<>();
        for (int number = 1; number <= row.cells().size(); number++) {
            String title = row.cell(number);
            if (title.isBlank()) {
                continue;
            }
            CellAddress cell = new CellAddress(row.number(), number);
            Optional<PeopleColumn> column = PeopleColumn.of(title);
            Optional<Skill> skill = form == PeopleTable.Form.WIDE ? lookup.skill(title) : Optional.empty();
            Integer other = null;
            if (column.isPresent()) {
                other = columns.putIfAbsent(column.get(), number);
            } else if (skill.isPresent()) {
                other = columnBySkill.putIfAbsent(skill.get().id(), number);
                skills.put(number, skill.get());
            } else {
                findings.add(
                        TableProblem.UNKNOWN_COLUMN, cell, Quotation.of(title), NearestNames.to(title, names(lookup)));
            }
            if (other != null) {
                CellAddress first = new CellAddress(row.number(), other);
                findings.add(TableProblem.REPEATED_COLUMN, cell, Quotation.of(title), first.toString());
            }
        }
    }

    private List<String> names(TableLookup lookup) {
        List<String> names = new ArrayList<>(PeopleColumn.names());
        if (form == PeopleTable.Form.WIDE) {
            names.addAll(TableLookup.namesOf(lookup.framework().skills()));
        }
        return names;
    }

    /** Tells whether all columns are there without which rows cannot be read. */
    boolean isComplete() {
        return missing().isEmpty();
    }

    private List<PeopleColumn> missing() {
        return needed().stream().filter(column -> !columns.containsKey(column)).toList();
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
        return List.of(some).stream().anyMatch(columns::containsKey);
    }

    boolean isTitled(int column) {
        return column <= titles.size() && !titles.get(column - 1).isBlank();
    }

    /** Returns the cell of a row in a column; the first cell if there is no such column. */
    CellAddress cell(TableRow row, PeopleColumn column) {
        return new CellAddress(row.number(), columns.getOrDefault(column, 1));
    }

    /** Returns what a row says in a column, or empty if that is nothing. */
    Optional<String> text(TableRow row, PeopleColumn column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell).filter(text -> !text.isBlank());
    }
}
