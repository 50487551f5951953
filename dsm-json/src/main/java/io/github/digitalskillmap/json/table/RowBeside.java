package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.wording.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows among those of data that are none: totals, and notes at the foot. */
final class RowBeside {

    private static final int LONGEST_TOTAL = 10;

    private static final Set<Spelling> TOTALS = Stream.of(
                    "合計",
                    "計",
                    "小計",
                    "総計",
                    "累計",
                    "平均",
                    "平均値",
                    "最大",
                    "最小",
                    "件数",
                    "人数",
                    "total",
                    "totals",
                    "subtotal",
                    "sum",
                    "average",
                    "mean",
                    "count")
            .map(Spelling::of)
            .collect(Collectors.toUnmodifiableSet());

    /** A sign of a note before it, or an end or a mark that only sentences have. */
    private static final Pattern NOTE = Pattern.compile(
            "※.*|(?:[(（]?注|備考|凡例|note:).*|.*[。、].*|.*(?:現在|時点|作成|調べ)[)）]?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private RowBeside() {}

    /** Finds what a row is beside the data, or nothing if it is of the data. */
    static Optional<TableProblem> of(TableRow row) {
        int first = 0;
        while (row.cells().get(first).isBlank()) {
            first++;
        }
        String text = row.cells().get(first);
        if (text.length() <= LONGEST_TOTAL && isLetter(text) && TOTALS.contains(Spelling.of(text))) {
            return Optional.of(TableProblem.TOTAL_ROW);
        }
        boolean isAlone = row.cells().stream().skip(first + 1L).allMatch(String::isBlank);
        return isAlone && NOTE.matcher(text.strip()).matches() ? Optional.of(TableProblem.NOTE_ROW) : Optional.empty();
    }

    /** Tells whether a text begins with a letter: keys of people mostly end with digits, totals never begin with one. */
    private static boolean isLetter(String text) {
        return Character.isLetter(text.strip().charAt(0));
    }
}
