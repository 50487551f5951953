package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;

/** The place of a cell, by row and column counted from 1. */
record CellAddress(int row, int column) {

    private static final int LETTERS = 26;

    Position position() {
        return Position.of(row, column);
    }

    DataPath path() {
        return DataPath.cell(row, column);
    }

    /** Returns what a spreadsheet calls the cell, such as {@code C5}. */
    @Override
    public String toString() {
        return letters() + row;
    }

    /** Returns what a spreadsheet calls the column, such as {@code C}. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.append((char) ('A' + (left - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
