package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.person.PeopleAccountEntry;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table of people was understood: where its header stands, and what was not read.
 *
 * @param sheet the sheet of a workbook, or empty where there are none
 * @param headerRow the number of the row of the header, from 1; of a header of two rows, the second
 * @param statesEdition whether the table says by which edition of the framework its levels are meant; if not, the edition is assumed
 * @param rowsLeftOut how many rows were not read, for each reason that there is
 * @param columnsLeftOut the titles of the columns that were not read, in the order of the table
 * @since 0.1.0
 */
public record TableAccount(
        Optional<String> sheet,
        int headerRow,
        boolean statesEdition,
        Map<Reason, Integer> rowsLeftOut,
        List<String> columnsLeftOut) {

    /**
     * Why a row tells of nobody.
     *
     * @since 0.1.0
     */
    public enum Reason {
        /** The row stands above the header, such as a title. */
        ABOVE_HEADER("見出しより上", "above the header"),

        /** The row is the header again. */
        HEADER_AGAIN("見出しの繰り返し", "header again"),

        /** The row adds up others, or the like. */
        TOTAL("合計など", "totals and the like"),

        /** The row shows how to fill in the table. */
        EXAMPLE("記入例", "examples"),

        /** The row is a note. */
        NOTE("注記", "notes");

        private final Wording wording;

        Reason(String japanese, String english) {
            this.wording = Wording.sentence(japanese, english);
        }

        /** {@return the reason in Japanese and English} */
        public Wording wording() {
            return wording;
        }
    }

    /**
     * Returns an account.
     *
     * @param sheet the sheet of a workbook, or empty where there are none
     * @param headerRow the number of the row of the header, from 1
     * @param statesEdition whether the table says the edition
     * @param rowsLeftOut how many rows were not read, for each reason
     * @param columnsLeftOut the titles of the columns that were not read
     */
    public TableAccount {
        Objects.requireNonNull(sheet, "sheet");
        rowsLeftOut = Map.copyOf(Objects.requireNonNull(rowsLeftOut, "rowsLeftOut"));
        columnsLeftOut = List.copyOf(Objects.requireNonNull(columnsLeftOut, "columnsLeftOut"));
    }

    /** {@return the account in Japanese and English, on one line} */
    public Wording wording() {
        Stream<Wording> parts = Stream.of(
                        sheet.map(name -> Wording.sentence("シート「%s」", "sheet \"%s\"", Quotation.of(name))),
                        Optional.of(Wording.sentence("見出し %d 行目", "header in row %d", headerRow)),
                        rows(),
                        columns(),
                        statesEdition
                                ? Optional.<Wording>empty()
                                : Optional.of(Wording.sentence("枠組みの版の記載なし", "no edition stated")))
                .flatMap(Optional::stream);
        return parts.reduce((before, next) -> Wording.sentence("%s、%s", "%s, %s", before, next))
                .orElseThrow();
    }

    private Optional<Wording> rows() {
        int all = rowsLeftOut.values().stream().mapToInt(Integer::intValue).sum();
        return new TreeMap<>(rowsLeftOut)
                .entrySet().stream()
                        .map(rows -> Wording.sentence(
                                "%s %d", "%s: %d", rows.getKey().wording(), rows.getValue()))
                        .reduce((before, next) -> Wording.sentence("%s、%s", "%s, %s", before, next))
                        .map(reasons -> Wording.sentence("読まなかった行 %d（%s）", "rows not read: %d (%s)", all, reasons));
    }

    private Optional<Wording> columns() {
        return columnsLeftOut.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.sentence(
                        "読まなかった列 %d（%s）",
                        "columns not read: %d (%s)",
                        columnsLeftOut.size(),
                        columnsLeftOut.stream().map(Quotation::of).collect(Collectors.joining(", "))));
    }

    PeopleAccountEntry.TableEntry entry() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            Integer left = rowsLeftOut.get(reason);
            if (left != null) {
                rows.put(Word.of(reason), left);
            }
        }
        return new PeopleAccountEntry.TableEntry(sheet.orElse(null), headerRow, statesEdition, rows, columnsLeftOut);
    }
}
