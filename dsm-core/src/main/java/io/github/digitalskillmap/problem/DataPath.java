package io.github.digitalskillmap.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in data a value is: the way to it through a document, by keys and by indexes of lists, or the cell of a table.
 *
 * <p>For example:
 *
 * <pre>{@code
 * DataPath skill = DataPath.ROOT.at("skills").at(3);
 * skill.at("id").toString();          // "/skills/3/id"
 * DataPath.cell(5, 3).toString();     // "C5"
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DataPath {

    /** The data as a whole. */
    public static final DataPath ROOT = new DataPath(null, null, 0, null);

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,6})([1-9][0-9]{0,8})");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int LETTERS = 26;

    private final @Nullable DataPath parent;
    private final @Nullable String key;
    private final int index;
    private final @Nullable Position cell;

    private DataPath(@Nullable DataPath parent, @Nullable String key, int index, @Nullable Position cell) {
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.cell = cell;
    }

    /**
     * {@return a cell of a table}
     *
     * @param row the row, counted from 1
     * @param column the column, counted from 1
     * @throws IllegalArgumentException if the row or the column is less than 1
     */
    public static DataPath cell(int row, int column) {
        return new DataPath(null, null, 0, Position.of(row, column));
    }

    /**
     * Reads a path from its text.
     *
     * @param text a JSON Pointer (RFC 6901) or the cell of a table, as {@link #toString()} writes them
     * @return the path; what a pointer writes as a number is an index, although it may have been a key
     * @throws IllegalArgumentException if the text is neither
     */
    public static DataPath parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher cell = CELL.matcher(text);
        if (cell.matches()) {
            return cell(Integer.parseInt(cell.group(2)), columnOf(cell.group(1)));
        }
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "text must be a JSON Pointer such as '/skills/3' or a cell such as 'C5', but was '" + text + "'");
        }
        DataPath path = ROOT;
        String[] parts = text.split("/", -1);
        for (int i = 1; i < parts.length; i++) {
            path = INDEX.matcher(parts[i]).matches()
                    ? path.at(Integer.parseInt(parts[i]))
                    : path.at(parts[i].replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }

    private static int columnOf(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1);
    }

    /**
     * Returns the path to a member of the object at this path.
     *
     * @param key the key of the member
     * @return the path, one part longer
     * @throws IllegalStateException if this is a cell
     */
    public DataPath at(String key) {
        Objects.requireNonNull(key, "key");
        return new DataPath(checkNoCell(), key, 0, null);
    }

    /**
     * Returns the path to an element of the list at this path.
     *
     * @param index the index of the element, counted from 0
     * @return the path, one part longer
     * @throws IllegalArgumentException if the index is negative
     * @throws IllegalStateException if this is a cell
     */
    public DataPath at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index must be 0 or more, but was " + index);
        }
        return new DataPath(checkNoCell(), null, index, null);
    }

    /**
     * Returns the path to what another path leads to from here.
     *
     * @param rest the further way
     * @return this path, followed by the parts of the other
     * @throws IllegalStateException if either is a cell and the other is not the root
     */
    public DataPath at(DataPath rest) {
        Objects.requireNonNull(rest, "rest");
        if (parent == null && cell == null) {
            return rest;
        }
        if (rest.parent == null) {
            rest.checkNoCell();
            return this;
        }
        return new DataPath(at(rest.parent).checkNoCell(), rest.key, rest.index, null);
    }

    private DataPath checkNoCell() {
        if (cell != null) {
            throw new IllegalStateException("a cell has nothing below it, but the path is of cell " + this);
        }
        return this;
    }

    /**
     * Returns what this path leads through last.
     *
     * @return the path without its last part, or empty if this is the root or a cell
     */
    public Optional<DataPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the key, or empty if the last part is told by an index, or if this is the root or a cell} */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** {@return the index, counted from 0, or empty if the last part is told by a key, or if this is the root or a cell} */
    public OptionalInt index() {
        return parent == null || key != null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Returns the row and column of a cell.
     *
     * @return row and column, or empty if this is no cell
     */
    public Optional<Position> cell() {
        return Optional.ofNullable(cell);
    }

    /**
     * Returns the parts from the root.
     *
     * @return a path of one part for each, with its {@link #key()} or {@link #index()}; empty for the root and for a cell
     */
    public List<DataPath> parts() {
        List<DataPath> parts = new ArrayList<>();
        for (DataPath path = this; path.parent != null; path = path.parent) {
            parts.add(new DataPath(ROOT, path.key, path.index, null));
        }
        Collections.reverse(parts);
        return Collections.unmodifiableList(parts);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a path of the same parts, or the same cell
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataPath that
                && index == that.index
                && Objects.equals(key, that.key)
                && Objects.equals(cell, that.cell)
                && Objects.equals(parent, that.parent);
    }

    /** {@return the hash code of the parts or the cell} */
    @Override
    public int hashCode() {
        int last = key == null ? index + Objects.hashCode(cell) : key.hashCode();
        return parent == null ? last : 31 * (parent.hashCode() + 1) + last;
    }

    /**
     * Returns the path as a problem shows it.
     *
     * @return the JSON Pointer (RFC 6901), such as {@code /skills/3/id}; what a spreadsheet calls the cell, such as
     *     {@code C5}; or nothing for the root
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (cell != null) {
            for (int left = cell.column(); left > 0; left = (left - 1) / LETTERS) {
                text.insert(0, (char) ('A' + (left - 1) % LETTERS));
            }
            return text.append(cell.line()).toString();
        }
        writeTo(text);
        return text.toString();
    }

    private void writeTo(StringBuilder text) {
        if (parent != null) {
            parent.writeTo(text);
            text.append('/');
            if (key == null) {
                text.append(index);
            } else {
                text.append(key.replace("~", "~0").replace("/", "~1"));
            }
        }
    }
}
