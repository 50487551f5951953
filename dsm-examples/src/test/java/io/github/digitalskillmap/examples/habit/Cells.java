package io.github.digitalskillmap.examples.habit;

import io.github.digitalskillmap.json.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The cells of a table that habits change, and the rows and columns that they touched, as they are at the end. */
final class Cells {

    final List<List<String>> rows = new ArrayList<>();
    final Set<Integer> touchedRows = new HashSet<>();
    final Set<Integer> touchedColumns = new HashSet<>();
    final Random random;

    /** How many rows stand above the header by now. */
    int header;

    Cells(Table table, Random random) {
        this.random = random;
        table.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        int width = width();
        rows.forEach(row -> fill(row, width));
    }

    private static void fill(List<String> row, int width) {
        while (row.size() < width) {
            row.add("");
        }
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Returns a row of data, counted from 0 in all rows; there is at least one. */
    int someRow() {
        return header + 1 + random.nextInt(rows.size() - header - 1);
    }

    /** Returns the column whose title is one of these, or -1. */
    int column(String... titles) {
        for (String title : titles) {
            int column = rows.get(header).indexOf(title);
            if (column >= 0) {
                return column;
            }
        }
        return -1;
    }

    /** Returns a column of levels of the wide form, or that of the levels of the long form. */
    int levels() {
        int column = column("レベル");
        return column >= 0 ? column : 2 + random.nextInt(rows.get(header).size() - 3);
    }

    void insertRow(int at, List<String> row) {
        List<String> filled = new ArrayList<>(row);
        fill(filled, width());
        rows.add(at, filled);
        Set<Integer> moved = new HashSet<>();
        touchedRows.forEach(each -> moved.add(each > at ? each + 1 : each));
        touchedRows.clear();
        touchedRows.addAll(moved);
        touchedRows.add(at + 1);
    }

    void insertColumn(int at, String title, String cell) {
        int width = width();
        for (int i = 0; i < rows.size(); i++) {
            fill(rows.get(i), width);
            rows.get(i).add(at, i == header ? title : i > header ? cell : "");
        }
        Set<Integer> moved = new HashSet<>();
        touchedColumns.forEach(each -> moved.add(each > at ? each + 1 : each));
        touchedColumns.clear();
        touchedColumns.addAll(moved);
        touchedColumns.add(at + 1);
    }

    String get(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    void set(int row, int column, String text) {
        fill(rows.get(row), column + 1);
        rows.get(row).set(column, text);
        touchedRows.add(row + 1);
        touchedColumns.add(column + 1);
    }

    /** Changes the text of a cell of data that has any in a column, if there is one. */
    void change(int column, UnaryOperator<String> how) {
        for (int row = header + 1; row < rows.size(); row++) {
            if (column >= 0 && !get(row, column).isBlank()) {
                set(row, column, how.apply(get(row, column)));
                return;
            }
        }
    }

    Table table() {
        return Table.of(rows);
    }
}
