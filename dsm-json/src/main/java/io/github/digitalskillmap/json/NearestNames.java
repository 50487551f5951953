package io.github.digitalskillmap.json;

import io.github.digitalskillmap.wording.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the names that somebody who wrote an unknown one may have meant. */
final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {}

    /**
     * Lists the names nearest to what was written, by the number of letters to change, the nearest first.
     *
     * @return the names, or a dash if there are none at all
     */
    static String to(String written, Collection<String> names) {
        String wanted = Spelling.of(Quotation.of(written)).toString();
        List<String> nearest = names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                        name -> distance(wanted, Spelling.of(name).toString())))
                .limit(MOST)
                .toList();
        return nearest.isEmpty() ? "—" : nearest.stream().map(Quotation::of).collect(Collectors.joining(", "));
    }

    /** Counts the letters to insert, remove or replace (Levenshtein), one row of the table at a time. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
