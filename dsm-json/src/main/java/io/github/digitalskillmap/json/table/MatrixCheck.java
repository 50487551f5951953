package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.people.HeldLevel;
import io.github.digitalskillmap.json.people.Lookup;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what job types require out of a matrix and tells what keeps it from doing so. */
final class MatrixCheck {

    private final Framework framework;
    private final Names names;
    private final Lookup lookup;
    private final TableFindings findings;
    private final Map<Integer, MatrixColumn> columns = new TreeMap<>();
    private final Set<Integer> filledColumns = new HashSet<>();
    private final Map<SkillId, DataPath> cellBySkill = new HashMap<>();
    private boolean isCertain;

    MatrixCheck(Names names, TableFindings findings) {
        this.framework = names.framework();
        this.names = names;
        this.lookup = new Lookup(names, findings);
        this.findings = findings;
    }

    /** Tells whether a first row is that of a matrix and not of people. */
    static boolean isHeader(TableRow row) {
        return isCorner(row.cell(1))
                && row.cells().stream()
                        .skip(1)
                        .noneMatch(title -> PeopleColumn.of(title).isPresent());
    }

    /** Tells whether a matrix may begin with a cell. */
    private static boolean isCorner(String cell) {
        return cell.isBlank() || PeopleColumn.of(cell).equals(Optional.of(PeopleColumn.SKILL));
    }

    /** Returns the columns with levels, from left to right; all of them if no fault was found. */
    List<MatrixColumn> columns(Table table) {
        List<TableRow> rows =
                table.rows().stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            findings.addAll(TableFindings.ofEmptyTable().problems());
            return List.of();
        }
        TableRow header = rows.get(0);
        readHeader(header);
        rows.subList(1, rows.size()).forEach(row -> readSkill(header, row));
        tellBlankColumns(header);
        return columns.values().stream()
                .filter(column -> !column.requirements().isEmpty())
                .toList();
    }

    /** A blank column of a known job type says nothing about it; one of a new job type gives nothing to make it of. */
    private void tellBlankColumns(TableRow header) {
        if (filledColumns.isEmpty()
                && columns.values().stream().noneMatch(MatrixColumn::isNew)
                && !findings.hasError()) {
            findings.add(TableProblem.MATRIX_WITHOUT_LEVEL, DataPath.cell(header.number(), 1));
            return;
        }
        columns.forEach((number, column) -> {
            if (!filledColumns.contains(number)) {
                findings.add(
                        column.isNew() ? TableProblem.NEW_JOB_TYPE_WITHOUT_LEVEL : TableProblem.JOB_TYPE_WITHOUT_LEVEL,
                        DataPath.cell(header.number(), number),
                        Quotation.of(header.cell(number)));
            }
        });
    }

    private void readHeader(TableRow header) {
        DataPath corner = DataPath.cell(header.number(), 1);
        if (!isCorner(header.cell(1))) {
            findings.add(TableProblem.MISSING_COLUMN, corner, PeopleColumn.SKILL.titles());
        }
        Map<JobTypeId, DataPath> cellByJobType = new HashMap<>();
        Map<DataPath, String> unknown = new LinkedHashMap<>();
        for (int column = 2; column <= header.cells().size(); column++) {
            String title = header.cell(column);
            DataPath cell = DataPath.cell(header.number(), column);
            Optional<MatrixColumn> meant =
                    title.isBlank() ? Optional.empty() : MatrixColumn.of(title, cell, names, findings);
            if (meant.isEmpty()) {
                if (!title.isBlank() && !MatrixColumn.hasId(title)) {
                    unknown.put(cell, title);
                }
                continue;
            }
            DataPath other = cellByJobType.putIfAbsent(meant.get().id(), cell);
            if (other == null) {
                columns.put(column, meant.get());
            } else {
                findings.add(TableProblem.REPEATED_JOB_TYPE, cell, Quotation.of(title), other.toString());
            }
        }
        isCertain = !header.cell(1).isBlank() || !cellByJobType.isEmpty();
        unknown.forEach((cell, title) ->
                lookup.tellUnknownJobType(new PlacedText(title, cell), quoted(title, TableRow.letters(cell))));
        if (cellByJobType.isEmpty() && !findings.hasError()) {
            findings.add(TableProblem.MISSING_COLUMN, DataPath.cell(header.number(), 2), "ジョブタイプ / job type");
        }
    }

    /** Quotes a title; if nothing says that this is a matrix, it may be that of a person, and only its place is told. */
    private String quoted(String title, String place) {
        return isCertain ? Quotation.of(title) : place;
    }

    private void readSkill(TableRow header, TableRow row) {
        for (int column = 2; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                filledColumns.add(column);
                if (header.cell(column).isBlank()) {
                    findings.add(TableProblem.CELL_WITHOUT_HEADER, DataPath.cell(row.number(), column));
                }
            }
        }
        DataPath cell = DataPath.cell(row.number(), 1);
        if (row.cell(1).isBlank()) {
            findings.add(TableProblem.MISSING_VALUE, cell, PeopleColumn.SKILL.titles());
            return;
        }
        Optional<Skill> skill = names.skill(row.cell(1));
        if (skill.isEmpty()) {
            lookup.tellUnknownSkill(new PlacedText(row.cell(1), cell), quoted(row.cell(1), cell.toString()));
            return;
        }
        DataPath other = cellBySkill.putIfAbsent(skill.get().id(), cell);
        if (other != null) {
            findings.add(TableProblem.REPEATED_SKILL, cell, Quotation.of(row.cell(1)), other.toString());
            return;
        }
        columns.forEach(
                (number, column) -> readLevel(row, number, column, skill.get().id()));
    }

    private void readLevel(TableRow row, int number, MatrixColumn column, SkillId skill) {
        String text = row.cell(number);
        if (text.isBlank()) {
            return;
        }
        DataPath cell = DataPath.cell(row.number(), number);
        Optional<HeldLevel> asked = lookup.held(skill, new PlacedText(text, cell));
        if (asked.isEmpty()) {
            return;
        }
        Level level = asked.get().level();
        if (level == null || framework.stepCount(skill, level.id()) == 0) {
            findings.add(TableProblem.LEVEL_WITHOUT_STEP, cell, Quotation.of(text));
        } else {
            column.requirements().add(Requirement.skill(skill, level.id()));
        }
    }
}
