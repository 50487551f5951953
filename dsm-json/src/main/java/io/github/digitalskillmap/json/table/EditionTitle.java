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

    private static final String BEGIN = "(?:枠組み|framework)(?:の版| edition)?\\s*[:=]?";
    private static final Pattern TITLE = Pattern.compile(BEGIN + "\\s*(\\S*@\\S*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_ALONE = Pattern.compile(BEGIN, Pattern.CASE_INSENSITIVE);

    private EditionTitle() {}

    /** Writes the title of a framework. */
    static String of(Framework framework, Locale language) {
        boolean isJapanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return (isJapanese ? "枠組み: " : "framework: ") + framework.edition();
    }

    /** Returns what a cell says, with the next one where it only says that the edition follows. */
    static String of(TableRow row, int column) {
        String text = row.cell(column);
        return TITLE_ALONE.matcher(halfWidth(text)).matches() ? text + " " + row.cell(column + 1) : text;
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
        return TITLE.matcher(halfWidth(text));
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
