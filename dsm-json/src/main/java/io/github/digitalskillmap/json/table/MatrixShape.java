package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.wording.Spelling;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How a matrix stands in a table.
 *
 * @param corner the column of the skills, from 1; those before it number or group the rows
 * @param isTurned whether job types are the rows and skills the columns
 */
record MatrixShape(int corner, boolean isTurned) {

    private static final int SEVERAL = 2;

    private static final Set<Spelling> JOB_TYPES =
            Set.of(Spelling.of("ジョブタイプ"), Spelling.of("job type"), Spelling.of("job types"));

    private static final Set<Spelling> GROUPS =
            Set.copyOf(List.of("分類", "大分類", "中分類", "小分類", "カテゴリ", "カテゴリー", "区分", "群", "category", "group").stream()
                    .map(Spelling::of)
                    .toList());

    /** Returns the beginning of a table that may be a matrix. */
    static Optional<TableStart> start(Table table, Names names) {
        Iterator<TableRow> rows =
                table.rows().stream().filter(row -> !row.isBlank()).iterator();
        return TableStart.of(
                () -> rows.hasNext() ? rows.next() : null,
                row -> PeopleColumn.isHeader(row) || hasJobTypes(row, names),
                title -> isSkillTitle(title) || isJobType(title, names));
    }

    /** Finds the shape of a table that begins so, or nothing if it does not look like a matrix. */
    static Optional<MatrixShape> of(TableStart start, Names names) {
        TableRow header = start.header();
        if (PeopleColumn.isHeader(header)) {
            return Optional.empty();
        }
        if (hasJobTypes(header, names)) {
            return Optional.of(new MatrixShape(corner(header), false));
        }
        if (isTurned(start, names)) {
            return Optional.of(new MatrixShape(1, true));
        }
        return isCorner(header.cell(1))
                        && header.cells().stream().skip(1).noneMatch(title -> PeopleColumn.isTitle(title, names))
                ? Optional.of(new MatrixShape(1, false))
                : Optional.empty();
    }

    /** Tells whether a column in the header of a matrix groups the rows. */
    static boolean isGroup(String title) {
        return GROUPS.contains(Spelling.of(title));
    }

    /** Two names of job types tell a matrix whatever stands over its skills. */
    private static boolean hasJobTypes(TableRow row, Names names) {
        int corner = corner(row);
        return !PeopleColumn.isHeader(row)
                && (isCorner(row.cell(corner))
                        ? row.cells().stream().skip(corner).anyMatch(title -> isJobType(title, names))
                        : has(SEVERAL, row, title -> names.jobType(title).isPresent()));
    }

    private static boolean has(int several, TableRow row, Predicate<String> meant) {
        return row.cells().stream().filter(meant).limit(several).count() == several;
    }

    private static boolean isTurned(TableStart start, Names names) {
        TableRow header = start.header();
        TableRow next = start.behind().peek();
        boolean isExpected = isCorner(header.cell(1)) || JOB_TYPES.contains(Spelling.of(header.cell(1)));
        return next != null
                && has(
                        isExpected ? 1 : SEVERAL,
                        header,
                        title -> names.skill(title).isPresent())
                && names.jobType(next.cell(1)).isPresent();
    }

    /** Returns the column of the skills: the first called so, or else the first. */
    private static int corner(TableRow header) {
        return IntStream.rangeClosed(1, header.cells().size())
                .filter(column -> isSkillTitle(header.cell(column)))
                .findFirst()
                .orElse(1);
    }

    /** Tells whether the column of the skills may have a title. */
    static boolean isCorner(String title) {
        return title.isBlank() || isSkillTitle(title);
    }

    private static boolean isSkillTitle(String title) {
        return PeopleColumn.of(title).equals(Optional.of(PeopleColumn.SKILL));
    }

    private static boolean isJobType(String title, Names names) {
        return !title.isBlank() && (names.jobType(title).isPresent() || MatrixColumn.hasId(title));
    }
}
