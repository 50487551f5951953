package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.Collections;
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
    private final TableLookup lookup;
    private final TableFindings findings;
    private final Map<Integer, JobType> jobTypeByColumn = new TreeMap<>();
    private final Set<Integer> filledColumns = new HashSet<>();
    private final Map<JobTypeId, List<SkillRequirement>> requirements = new LinkedHashMap<>();
    private final Map<SkillId, CellAddress> cellBySkill = new HashMap<>();

    MatrixCheck(TableLookup lookup, TableFindings findings) {
        this.framework = lookup.framework();
        this.lookup = lookup;
        this.findings = findings;
    }

    /** Tells whether a matrix may begin with a cell. */
    static boolean isCorner(String cell) {
        return cell.isBlank() || PeopleColumn.of(cell).equals(Optional.of(PeopleColumn.SKILL));
    }

    /** Returns what could be read, in the order of the columns; all of it if no fault was found. */
    Map<JobTypeId, List<SkillRequirement>> requirements(Table table) {
        List<TableRow> rows =
                table.rows().stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            findings.addAll(List.of(PeopleTable.emptyTable()));
            return Map.of();
        }
        TableRow header = rows.get(0);
        readHeader(header);
        rows.subList(1, rows.size()).forEach(row -> readSkill(header, row));
        jobTypeByColumn.forEach((column, jobType) -> {
            if (!filledColumns.contains(column)) {
                findings.add(
                        TableProblem.JOB_TYPE_WITHOUT_LEVEL,
                        new CellAddress(header.number(), column),
                        jobType.name().toString());
            }
        });
        return Collections.unmodifiableMap(requirements);
    }

    private void readHeader(TableRow header) {
        CellAddress corner = new CellAddress(header.number(), 1);
        if (!isCorner(header.cell(1))) {
            findings.add(TableProblem.MISSING_COLUMN, corner, PeopleColumn.SKILL.titles());
        }
        Map<JobTypeId, CellAddress> cellByJobType = new HashMap<>();
        for (int column = 2; column <= header.cells().size(); column++) {
            String title = header.cell(column);
            CellAddress cell = new CellAddress(header.number(), column);
            Optional<JobType> jobType = title.isBlank() ? Optional.empty() : lookup.jobType(title, cell, findings);
            if (jobType.isEmpty()) {
                continue;
            }
            CellAddress other = cellByJobType.putIfAbsent(jobType.get().id(), cell);
            if (other == null) {
                jobTypeByColumn.put(column, jobType.get());
            } else {
                findings.add(TableProblem.REPEATED_JOB_TYPE, cell, Quotation.of(title), other.toString());
            }
        }
        if (cellByJobType.isEmpty() && !findings.hasError()) {
            findings.add(TableProblem.MISSING_COLUMN, new CellAddress(header.number(), 2), "職種 / job type");
        }
    }

    private void readSkill(TableRow header, TableRow row) {
        for (int column = 2; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                filledColumns.add(column);
                if (header.cell(column).isBlank()) {
                    findings.add(TableProblem.CELL_WITHOUT_HEADER, new CellAddress(row.number(), column));
                }
            }
        }
        CellAddress cell = new CellAddress(row.number(), 1);
        if (row.cell(1).isBlank()) {
            findings.add(TableProblem.MISSING_VALUE, cell, PeopleColumn.SKILL.titles());
            return;
        }
        Optional<Skill> skill = lookup.skill(row.cell(1), cell, findings);
        if (skill.isEmpty()) {
            return;
        }
        CellAddress other = cellBySkill.putIfAbsent(skill.get().id(), cell);
        if (other != null) {
            findings.add(TableProblem.REPEATED_SKILL, cell, Quotation.of(row.cell(1)), other.toString());
            return;
        }
        jobTypeByColumn.forEach(
                (column, jobType) -> readLevel(row, column, jobType, skill.get().id()));
    }

    private void readLevel(TableRow row, int column, JobType jobType, SkillId skill) {
        String text = row.cell(column);
        if (text.isBlank()) {
            return;
        }
        CellAddress cell = new CellAddress(row.number(), column);
        if (TableLookup.isNone(text)) {
            findings.add(TableProblem.LEVEL_WITHOUT_STEP, cell, Quotation.of(text));
            return;
        }
        Optional<Level> level = lookup.level(skill, text, cell, findings);
        if (level.isPresent() && framework.steps(skill, level.get().id()) == 0) {
            findings.add(TableProblem.LEVEL_WITHOUT_STEP, cell, Quotation.of(text));
        } else {
            level.ifPresent(each -> requirements
                    .computeIfAbsent(jobType.id(), id -> new ArrayList<>())
                    .add(Requirement.skill(skill, each.id())));
        }
    }
}
