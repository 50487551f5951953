package io.github.digitalskillmap.examples.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.WCWidth;

/** Rows of text in columns that stay aligned on a terminal, where a full-width character takes two cells. */
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. */
    public void row(String... cells) {
        rows.add(Arrays.stream(cells).map(ShownText::of).toList());
    }

    /** Returns how many cells of a terminal a text takes. */
    public static int width(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }

    /** Returns the rows as lines, each starting with the indent and without blanks at its end. */
    public List<String> lines(String indent) {
        return rows.stream().map(row -> line(indent, row)).toList();
    }

    private String line(String indent, List<String> row) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(column == 0 ? "" : GAP).append(cell).append(" ".repeat(widest(column) - width(cell)));
        }
        return line.toString().stripTrailing();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }
}
