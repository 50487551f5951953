package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.TableAccount;
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
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<SkillId, DataPath> cellBySkill = new HashMap<>();
    private int corner = 1;
    private boolean isCertain;

    MatrixCheck(Names names, TableFindings findings) {
        this.framework = names.framework();
        this.names = names;
        this.lookup = new Lookup(names, findings);
        this.findings = findings;
    }

    /** Returns the columns with levels, from left to right; all of them if no fault was found. */
    List<MatrixColumn> columns(Table table) {
        Optional<TableStart> start = MatrixShape.start(table, names);
        if (start.isEmpty()) {
            findings.addAll(TableFindings.ofEmptyTable().problems());
            return List.of();
        }
        TableRow header = start.get().header();
        Optional<MatrixShape> shape = MatrixShape.of(start.get(), names);
        if (shape.filter(MatrixShape::isTurned).isPresent()) {
            findings.add(TableProblem.MATRIX_TURNED, DataPath.cell(header.number(), 1), PeopleColumn.SKILL.titles());
            return List.of();
        }
        corner = shape.map(MatrixShape::corner).orElse(1);
        start.get().tellAbove(names, findings);
        readHeader(header, shape.isPresent());
        table.rows().stream()
                .filter(row -> !row.isBlank() && row.number() > header.number())
                .forEach(row -> readRow(header, row));
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

    /** Where job types stand in the header, the title over the skills is the only thing wrong with it, and it is no name. */
    private void tellCorner(String title, DataPath cell, boolean isMatrix) {
        if (isMatrix) {
            findings.add(TableProblem.UNKNOWN_COLUMN, cell, Quotation.of(title), "", PeopleColumn.SKILL.titles());
        } else {
            findings.add(TableProblem.MISSING_COLUMN, cell, PeopleColumn.SKILL.titles());
        }
    }

    private void readHeader(TableRow header, boolean isMatrix) {
        if (!MatrixShape.isCorner(header.cell(corner))) {
            tellCorner(header.cell(corner), DataPath.cell(header.number(), corner), isMatrix);
        }
        for (int column = 1; column < corner; column++) {
            readTitleBefore(header.cell(column), DataPath.cell(header.number(), column));
        }
        Map<JobTypeId, DataPath> cellByJobType = new HashMap<>();
        Map<DataPath, String> unknown = new LinkedHashMap<>();
        for (int column = corner + 1; column <= header.cells().size(); column++) {
            String title = header.cell(column);
            DataPath cell = DataPath.cell(header.number(), column);
            if (EditionTitle.read(title, cell, names, findings)) {
                continue;
            }
            if (ForeignColumn.isOne(title)) {
                findings.add(TableProblem.COLUMN_LEFT_OUT, cell, Quotation.of(title));
                leftOut.add(column);
                continue;
            }
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
        isCertain = !header.cell(corner).isBlank() || !cellByJobType.isEmpty();
        unknown.forEach((cell, title) ->
                lookup.tellUnknownJobType(new PlacedText(title, cell), quoted(title, TableRow.letters(cell))));
        if (cellByJobType.isEmpty() && !findings.hasError()) {
            findings.add(TableProblem.MISSING_COLUMN, DataPath.cell(header.number(), corner + 1), "ジョブタイプ / job type");
        }
    }

    /** Quotes a title; if nothing says that this is a matrix, it may be that of a person, and only its place is told. */
    private String quoted(String title, String place) {
        return isCertain ? Quotation.of(title) : place;
    }

    /** Tells that a column before the skills numbers or groups them, or that it means nothing. */
    private void readTitleBefore(String title, DataPath cell) {
        if (title.isBlank() || EditionTitle.read(title, cell, names, findings)) {
            return;
        }
        boolean isLeftOut = ForeignColumn.isOne(title) || MatrixShape.isGroup(title);
        if (isLeftOut) {
            findings.add(TableProblem.COLUMN_LEFT_OUT, cell, Quotation.of(title));
        } else {
            findings.add(TableProblem.UNKNOWN_COLUMN, cell, Quotation.of(title), "", "");
        }
    }

    private void readRow(TableRow header, TableRow row) {
        Optional<TableAccount.Reason> beside = row.cells().equals(header.cells())
                ? Optional.of(TableAccount.Reason.HEADER_AGAIN)
                : RowBeside.of(row, row.cell(corner));
        if (beside.isPresent()) {
            RowBeside.tell(row, beside.get(), findings);
        } else {
            readSkill(header, row);
        }
    }

    private void readSkill(TableRow header, TableRow row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (column != corner && !row.cell(column).isBlank() && !leftOut.contains(column)) {
                filledColumns.add(column);
                if (header.cell(column).isBlank()) {
                    findings.add(TableProblem.CELL_WITHOUT_HEADER, DataPath.cell(row.number(), column));
                }
            }
        }
        DataPath cell = DataPath.cell(row.number(), corner);
        if (row.cell(corner).isBlank()) {
            findings.add(TableProblem.MISSING_VALUE, cell, PeopleColumn.SKILL.titles());
            return;
        }
        Optional<Skill> skill = names.skill(row.cell(corner));
        if (skill.isEmpty()) {
            lookup.tellUnknownSkill(new PlacedText(row.cell(corner), cell), quoted(row.cell(corner), cell.toString()));
            return;
        }
        DataPath other = cellBySkill.putIfAbsent(skill.get().id(), cell);
        if (other != null) {
            findings.add(TableProblem.REPEATED_SKILL, cell, Quotation.of(row.cell(corner)), other.toString());
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
