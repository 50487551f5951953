package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.problem.DataPath;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: its number and the texts of its cells.
 *
 * <p>Cells without text at the end of a row are not there, so that two rows that look alike are equal.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TableRow {

    private final int number;
    private final List<String> cells;

    private TableRow(int number, List<String> cells) {
        this.number = number;
        this.cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
    }

    /**
     * Returns a row.
     *
     * @param number the number that a spreadsheet shows beside the row, from 1
     * @param cells the texts of its cells from left to right, empty where there is none
     * @return the row
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static TableRow of(int number, List<String> cells) {
        Objects.requireNonNull(cells, "cells");
        if (number < 1) {
            throw new IllegalArgumentException("number of a row must be 1 or more, but was " + number);
        }
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return new TableRow(number, cells.subList(0, width));
    }

    /**
     * Returns the number of the row.
     *
     * @return the number, from 1
     */
    public int number() {
        return number;
    }

    /**
     * Returns the texts of the cells.
     *
     * @return the texts from left to right; the last one is not empty
     */
    public List<String> cells() {
        return cells;
    }

    /**
     * Returns the text of a cell.
     *
     * @param column the column, from 1
     * @return the text, empty if there is none
     * @throws IndexOutOfBoundsException if the column is less than 1
     */
    public String cell(int column) {
        return column > cells.size() ? "" : cells.get(column - 1);
    }

    /** Returns what a spreadsheet calls the column of a cell, such as {@code C}. */
    static String letters(DataPath cell) {
        return cell.toString().replaceAll("[0-9]", "");
    }

    /** Tells whether there is nothing to read but white space. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a row of the same number with the same texts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableRow that && number == that.number && cells.equals(that.cells);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return 31 * number + cells.hashCode();
    }

    /**
     * Returns the number of the row and nothing of its texts: they may be personal data.
     *
     * @return such as {@code row 5}
     */
    @Override
    public String toString() {
        return "row " + number;
    }
}
