package io.github.digitalskillmap.examples.chart;

import java.util.List;

/**
 * A picture, and what it shows as a table for those who cannot see it.
 *
 * @param title what the picture shows, in one sentence
 * @param svg the picture: an element {@code svg} that refers to nothing outside
 * @param columns the headings of the table
 * @param rows the rows of the table, each with a cell for each column; the first cell says what the row is about
 */
public record Chart(String title, String svg, List<String> columns, List<List<String>> rows) {

    /** Keeps copies of the lists. */
    public Chart {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
