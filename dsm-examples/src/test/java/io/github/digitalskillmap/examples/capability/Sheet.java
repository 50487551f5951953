package io.github.digitalskillmap.examples.capability;

import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.table.TableRow;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table whose first row names its columns. */
final class Sheet {

    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems;

    /** Reads a table; texts are taken without the spaces around them, which is told. */
    Sheet(String name, Table table, List<String> titles, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
        List<TableRow> all = table.rows();
        List<String> header = all.isEmpty() ? List.of() : all.get(0).cells();
        for (String title : titles) {
            int column = header.indexOf(title) + 1;
            if (column > 0) {
                columns.put(title, column);
            } else {
                Problem missing = Problem.of(CapabilityProblem.MISSING_COLUMN, path(1, 1), title);
                problems.add(missing.at(Position.of(1, 1)));
            }
        }
        if (columns.size() == titles.size()) {
            all.stream().skip(1).map(Row::new).forEach(rows::add);
            rows.forEach(row -> titles.forEach(row::tellSpacesAround));
        }
    }

    /** The cell of this sheet: a cell alone does not tell of which. */
    private DataPath path(int row, int column) {
        return DataPath.ROOT.at(name).at(DataPath.cell(row, column).toString());
    }

    /** The rows below the header; none if a column is missing. */
    List<Row> rows() {
        return rows;
    }

    /** One row, by the titles of its columns. */
    final class Row {

        private final TableRow row;

        private Row(TableRow row) {
            this.row = row;
        }

        /** The text without spaces around it, empty if there is none. */
        String text(String title) {
            return raw(title).strip();
        }

        private String raw(String title) {
            return row.cell(columns.get(title));
        }

        /** What a spreadsheet calls the cell, such as {@code roles!C5}. */
        String cell(String title) {
            return name + "!" + (char) ('A' + columns.get(title) - 1) + row.number();
        }

        private void tellSpacesAround(String title) {
            if (!raw(title).equals(text(title))) {
                tell(CapabilityProblem.SPACES_AROUND, title, text(title));
            }
        }

        void tell(CapabilityProblem code, String title, String... arguments) {
            int column = columns.get(title);
            problems.add(Problem.of(code, path(row.number(), column), arguments).at(Position.of(row.number(), column)));
        }
    }
}
