package io.github.digitalskillmap.examples.habit;

import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.wording.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A table that habits change. Each cell knows which habits touched it, wherever the others move it. */
final class Grid {

    /** A text and who touched it. */
    private static final class Cell {
        private final Set<Habit> by = EnumSet.noneOf(Habit.class);
        private String text;

        private Cell(String text) {
            this.text = text;
        }
    }

    private static final Set<Spelling> NOT_OF_LEVELS = Set.of(Spelling.of("職員ID"), Spelling.of("職層"));

    private final Random random;
    private List<List<Cell>> rows = new ArrayList<>();
    private Habit habit;
    private int header;

    Grid(Table table, long seed) {
        this.random = new Random(seed);
        table.rows()
                .forEach(row -> rows.add(
                        new ArrayList<>(row.cells().stream().map(Cell::new).toList())));
        rows.forEach(row -> fill(row, width()));
    }

    Grid with(Habit another) {
        habit = another;
        another.apply(this);
        return this;
    }

    private static void fill(List<Cell> row, int width) {
        while (row.size() < width) {
            row.add(new Cell(""));
        }
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    int height() {
        return rows.size();
    }

    int header() {
        return header;
    }

    /** Returns a row of data; there is at least one. */
    int someRow() {
        return header + 1 + random.nextInt(rows.size() - header - 1);
    }

    List<String> row(int row) {
        return rows.get(row).stream().map(cell -> cell.text).toList();
    }

    /** Returns the column of a title, or -1. */
    int column(String title) {
        return row(header).indexOf(title);
    }

    /** Returns a column of levels: one of the wide form, or the one of the long form. */
    int levels() {
        int column = column("レベル");
        List<Spelling> titles = row(header).stream().map(Spelling::of).toList();
        List<Integer> others = IntStream.range(0, titles.size())
                .filter(each -> !NOT_OF_LEVELS.contains(titles.get(each)))
                .boxed()
                .toList();
        return column >= 0 || others.isEmpty() ? column : others.get(random.nextInt(others.size()));
    }

    /** Returns a column of days, or -1 where there is none. */
    int days() {
        return Math.max(column("評価日"), column("合格日"));
    }

    void above(String... texts) {
        insert(0, List.of(texts));
        header++;
    }

    void below(String... texts) {
        insert(rows.size(), List.of(texts));
    }

    void insert(int at, List<String> texts) {
        List<Cell> row = new ArrayList<>(texts.stream().map(Cell::new).toList());
        fill(row, width());
        rows.add(at, row);
        row.forEach(this::touch);
    }

    void insertColumn(int at, String title, String text) {
        int width = width();
        for (int i = 0; i < rows.size(); i++) {
            fill(rows.get(i), width);
            Cell cell = new Cell(i == header ? title : i > header ? text : "");
            touch(cell);
            rows.get(i).add(Math.min(at, width), cell);
        }
    }

    /** Writes a text into a cell, unless the column is -1. */
    void set(int row, int column, String text) {
        if (column < 0) {
            return;
        }
        fill(rows.get(row), column + 1);
        Cell cell = rows.get(row).get(column);
        cell.text = text;
        touch(cell);
    }

    /** Changes the first text of a column of data, if there is one. */
    void change(int column, UnaryOperator<String> how) {
        for (int row = header + 1; row < rows.size() && column >= 0; row++) {
            List<Cell> cells = rows.get(row);
            if (column < cells.size() && !cells.get(column).text.isBlank()) {
                set(row, column, how.apply(cells.get(column).text));
                return;
            }
        }
    }

    /** Changes the first title that contains a text, if there is one. */
    void retitle(String from, String to) {
        List<String> titles = row(header);
        for (int column = 0; column < titles.size(); column++) {
            if (titles.get(column).contains(from)) {
                set(header, column, titles.get(column).replace(from, to));
                return;
            }
        }
    }

    void shuffleColumns() {
        int width = width();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        rows.forEach(row -> fill(row, width));
        rows.replaceAll(row -> new ArrayList<>(order.stream().map(row::get).toList()));
        rows.get(header).forEach(this::touch);
    }

    void shuffleRows() {
        Collections.shuffle(rows.subList(header + 1, rows.size()), random);
    }

    void turn() {
        int width = width();
        rows.forEach(row -> fill(row, width));
        List<List<Cell>> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<Cell> row = new ArrayList<>();
            for (List<Cell> each : rows) {
                row.add(each.get(column));
            }
            turned.add(row);
        }
        rows = turned;
        header = 0;
        rows.forEach(row -> row.forEach(this::touch));
    }

    private void touch(Cell cell) {
        cell.by.add(habit);
    }

    /** Tells whether a place is in a row or column that a habit touched, where both are counted from 1. */
    boolean isTouched(Habit by, int line, int column) {
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                if (rows.get(row).get(i).by.contains(by) && (row + 1 == line || i + 1 == column)) {
                    return true;
                }
            }
        }
        return false;
    }

    Table table() {
        return Table.of(rows.stream()
                .map(row -> row.stream().map(cell -> cell.text).toList())
                .toList());
    }
}
