package io.github.digitalskillmap.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds what somebody may have meant who wrote a name that is not known.
 *
 * <p>A name is near if at most half of its letters need to be changed, whatever the {@link Spelling}, or if it contains what
 * was written. For example, {@code ux-design} is near to {@code ux-desing}.
 *
 * @since 0.1.0
 */
public final class Likeness {

    private static final int MOST = 3;

    /** No longer name is compared: nobody writes one by hand, and to compare it takes long. */
    private static final int LONGEST = 100;

    private Likeness() {}

    /**
     * Lists what is called most like what was written, by the number of letters to change.
     *
     * @param <T> what is known
     * @param written what was written
     * @param known all that is known
     * @param name gives the name of one of these
     * @return at most three, the nearest first; empty if none is near or what was written has more than 100 letters
     */
    public static <T> List<T> nearest(String written, Collection<? extends T> known, Function<? super T, String> name) {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(name, "name");
        if (written.length() > LONGEST) {
            return List.of();
        }
        String wanted = Spelling.of(written).toString();
        return known.stream()
                .distinct()
                .filter(each -> name.apply(each).length() <= LONGEST)
                .map(each -> Candidate.<T>of(each, Spelling.of(name.apply(each)).toString(), wanted))
                .filter(Candidate::isNear)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(Candidate::value)
                .toList();
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

    /** What may be meant, with its distance to what was written; if it is too far in any case, with the least it can be. */
    private record Candidate<T>(T value, int distance, int longest, boolean within) {

        static <T> Candidate<T> of(T value, String spelling, String wanted) {
            int longest = Math.max(wanted.length(), spelling.length());
            int longer = Math.abs(wanted.length() - spelling.length());
            boolean within = wanted.length() > 1 && spelling.contains(wanted);
            boolean isKnown = within || 2 * longer > longest;
            int distance = isKnown ? longer : Likeness.distance(wanted, spelling);
            return new Candidate<>(value, distance, longest, within);
        }

        boolean isNear() {
            return within || 2 * distance <= longest;
        }
    }
}
