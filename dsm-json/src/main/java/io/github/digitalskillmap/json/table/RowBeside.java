package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.wording.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows among those of data that are none: totals, examples, and notes at the foot. */
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

    private static final Pattern EXAMPLE =
            Pattern.compile("[(（【\\[]?(?:記入|入力)?(?:例|見本|サンプル|sample|example)[)）】\\]]?", Pattern.CASE_INSENSITIVE);

    /** A sign of a note before it, or an end or a mark that only sentences have. */
    private static final Pattern NOTE = Pattern.compile(
            "※.*|(?:[(（]?注|備考|凡例|note:).*|.*[。、].*|.*(?:現在|時点|作成|調べ)[)）]?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private RowBeside() {}

    /**
     * Finds what a row is beside the data, or nothing if it is of the data.
     *
     * @param row the row, which is not blank
     * @param key the text of the cell that says whom or what a row is about
     */
    static Optional<TableAccount.Reason> of(TableRow row, String key) {
        int first = 0;
        while (row.cells().get(first).isBlank()) {
            first++;
        }
        String text = row.cells().get(first);
        if (isTotal(text) || isTotal(key)) {
            return Optional.of(TableAccount.Reason.TOTAL);
        }
        if (isExample(text) || isExample(key)) {
            return Optional.of(TableAccount.Reason.EXAMPLE);
        }
        boolean isAlone = row.cells().stream().skip(first + 1L).allMatch(String::isBlank);
        return isAlone && NOTE.matcher(text.strip()).matches()
                ? Optional.of(TableAccount.Reason.NOTE)
                : Optional.empty();
    }

    /** Tells that a row is not read, and why. */
    static void tell(TableRow row, TableAccount.Reason reason, TableFindings findings) {
        TableProblem problem = switch (reason) {
            case ABOVE_HEADER -> TableProblem.ROW_ABOVE_HEADER;
            case HEADER_AGAIN -> TableProblem.REPEATED_HEADER;
            case TOTAL -> TableProblem.TOTAL_ROW;
            case EXAMPLE -> TableProblem.EXAMPLE_ROW;
            case NOTE -> TableProblem.NOTE_ROW;
        };
        findings.add(problem, DataPath.cell(row.number(), 1));
    }

    private static boolean isTotal(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_TOTAL
                && isLetter(text)
                && TOTALS.contains(Spelling.of(text));
    }

    private static boolean isExample(String text) {
        return EXAMPLE.matcher(text.strip()).matches();
    }

    /** Tells whether a text begins with a letter: keys of people mostly end with digits, totals never begin with one. */
    private static boolean isLetter(String text) {
        return Character.isLetter(text.strip().charAt(0));
    }
}
