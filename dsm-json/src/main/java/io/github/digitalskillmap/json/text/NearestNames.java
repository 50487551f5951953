package io.github.digitalskillmap.json.text;

import io.github.digitalskillmap.wording.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Finds the names that somebody who wrote an unknown one may have meant.
 *
 * @since 0.1.0
 */
public final class NearestNames {

    /** Stands where there is no name to list. */
    public static final String NOTHING = "—";

    private static final int MOST = 3;

    private NearestNames() {}

    /**
     * Lists the names nearest to what was written, by the number of letters to change, the nearest first. A name that
     * contains what was written is always near.
     *
     * @param written what was written
     * @param names the names that are known
     * @return the names, or a dash if none is half like it
     */
    public static String to(String written, Collection<String> names) {
        String wanted = Spelling.of(Quotation.of(written)).toString();
        String nearest = names.stream()
                .distinct()
                .map(name -> Candidate.of(name, wanted))
                .filter(Candidate::isNear)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(candidate -> Quotation.of(candidate.name()))
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? NOTHING : nearest;
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

    /** A name, with its distance to what was written; if it is too far in any case, with the least it can be. */
    private record Candidate(String name, int distance, int longest, boolean within) {

        static Candidate of(String name, String wanted) {
            String spelling = Spelling.of(name).toString();
            int longest = Math.max(wanted.length(), spelling.length());
            int longer = Math.abs(wanted.length() - spelling.length());
            boolean within = wanted.length() > 1 && spelling.contains(wanted);
            boolean isKnown = within || 2 * longer > longest;
            return new Candidate(name, isKnown ? longer : NearestNames.distance(wanted, spelling), longest, within);
        }

        boolean isNear() {
            return within || 2 * distance <= longest;
        }
    }
}
