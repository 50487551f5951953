package io.github.digitalskillmap.json.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of texts, as a spreadsheet shows them.
 *
 * <p>A row without text is not there; the numbers of the rows after it tell that it was passed over.
 *
 * <p>For example, {@code Table.of(List.of(List.of("id", "UXデザイン"), List.of("P001", "Lv.2")))}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Table implements Iterable<TableRow> {

    private final List<TableRow> rows;

    private Table(List<TableRow> rows) {
        this.rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
    }

    /**
     * Returns a table of the given texts.
     *
     * @param cells the texts of the first row, the second row and so on
     * @return the table
     */
    public static Table of(List<List<String>> cells) {
        Objects.requireNonNull(cells, "cells");
        List<TableRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            rows.add(TableRow.of(rows.size() + 1, row));
        }
        return ofRows(rows);
    }

    /**
     * Returns a table of the given rows.
     *
     * @param rows the rows, each with a higher number than the one before
     * @return the table
     * @throws IllegalArgumentException if a number is not higher than the one before
     */
    public static Table ofRows(List<TableRow> rows) {
        Objects.requireNonNull(rows, "rows");
        int last = 0;
        for (TableRow row : rows) {
            if (row.number() <= last) {
                throw new IllegalArgumentException(
                        "rows must come in the order of their numbers, but " + row + " follows row " + last);
            }
            last = row.number();
        }
        return new Table(rows.stream().filter(row -> !row.cells().isEmpty()).toList());
    }

    /**
     * Returns the rows that have text.
     *
     * @return the rows in the order of their numbers
     */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * Returns a copy with another text in a cell.
     *
     * @param row the number of the row, from 1
     * @param column the column, from 1
     * @param text the text, empty for none
     * @return the table with that text
     * @throws IllegalArgumentException if the row or the column is less than 1
     */
    public Table with(int row, int column, String text) {
        Objects.requireNonNull(text, "text");
        if (column < 1) {
            throw new IllegalArgumentException("column of a cell must be 1 or more, but was " + column);
        }
        List<TableRow> changed = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int at = 0;
        for (TableRow each : rows) {
            at += each.number() < row ? 1 : 0;
            if (each.number() == row) {
                cells.addAll(each.cells());
            } else {
                changed.add(each);
            }
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
        changed.add(at, TableRow.of(row, cells));
        return ofRows(changed);
    }

    /**
     * Returns an iterator over the rows that have text.
     *
     * @return the iterator, which removes nothing
     */
    @Override
    public Iterator<TableRow> iterator() {
        return rows.iterator();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a table of the same rows
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && rows.equals(that.rows);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /**
     * Returns how many rows there are and nothing of their texts: they may be personal data.
     *
     * @return such as {@code table of 5 rows}
     */
    @Override
    public String toString() {
        return "table of " + rows.size() + " rows";
    }
}
