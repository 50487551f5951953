package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.people.Lookup;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.problem.DataPath;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The title by which a table says the edition of the framework that its levels are of, such as
 * {@code 枠組み: tokyo-dsm@2.0.0}. It stands in the header, in a column without anything below, or in a row above.
 */
final class EditionTitle {

    private static final Pattern TITLE =
            Pattern.compile("(?:枠組み|framework)(?:の版| edition)?\\s*[:=]?\\s*(\\S*@\\S*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGIN =
            Pattern.compile("(?:枠組み|framework)(?:の版| edition)?\\s*[:：]?", Pattern.CASE_INSENSITIVE);

    private EditionTitle() {}

    /** Writes the title of a framework. */
    static String of(Framework framework, Locale language) {
        boolean isJapanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return (isJapanese ? "枠組み: " : "framework: ") + framework.edition();
    }

    /** Returns what a cell says, with the next one where it only says that the edition follows. */
    static String of(TableRow row, int column) {
        String text = row.cell(column);
        return BEGIN.matcher(text.strip()).matches() ? text + " " + row.cell(column + 1) : text;
    }

    /** Tells whether a text is such a title, and that it names another edition if it does. */
    static boolean read(String text, DataPath cell, Names names, TableFindings findings) {
        Matcher title = matcher(text);
        if (!title.matches()) {
            return false;
        }
        new Lookup(names, findings).isOfFramework(title.group(1), cell);
        return true;
    }

    /** Tells whether a row above the header has such a title. */
    static boolean isIn(TableRow row) {
        return IntStream.rangeClosed(1, row.cells().size()).anyMatch(column -> isOne(of(row, column)));
    }

    static boolean isOne(String text) {
        return matcher(text).matches();
    }

    private static Matcher matcher(String text) {
        return TITLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    }
}
