package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.TableAccount;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts the rows of a table that tell of nobody, while it is read. */
final class RowsLeftOut {

    private final TableStart start;
    private final PeopleHeader header;
    private final Map<TableAccount.Reason, Integer> counts = new EnumMap<>(TableAccount.Reason.class);

    RowsLeftOut(TableStart start, PeopleHeader header) {
        this.start = start;
        this.header = header;
        start.above().forEach(row -> add(TableAccount.Reason.ABOVE_HEADER));
    }

    private void add(TableAccount.Reason reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    /** Tells whether a row tells of nobody, and why. */
    boolean passesOver(TableRow row, TableFindings findings) {
        Optional<TableAccount.Reason> reason = header.beside(row);
        reason.ifPresent(why -> {
            add(why);
            RowBeside.tell(row, why, findings);
        });
        return reason.isPresent();
    }

    /** Returns the account of the rows that were read so far. */
    TableAccount account(Optional<String> sheet) {
        boolean statesEdition = start.above().stream().anyMatch(EditionTitle::isIn)
                || header.titles().stream().anyMatch(EditionTitle::isOne);
        return new TableAccount(sheet, start.header().number(), statesEdition, counts, header.titlesLeftOut());
    }
}
