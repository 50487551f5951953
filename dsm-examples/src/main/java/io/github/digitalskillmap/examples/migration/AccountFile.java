package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.migration.MigrationEntry;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The account of a migration as CSV, a row for each thing that a record held, written person by person. */
final class AccountFile implements Consumer<Migration> {

    private static final List<Wording> HEADER = List.of(
            Wording.sentence("職員ID", "id"),
            Wording.sentence("種類", "kind"),
            Wording.sentence("元", "from"),
            Wording.sentence("新", "to"),
            Wording.sentence("扱い", "fate"),
            Wording.sentence("理由", "reason"));

    private final OutputStream to;
    private final Locale language;
    private int written;

    /** Begins the file with its header. */
    AccountFile(OutputStream to, Locale language) {
        this.to = to;
        this.language = language;
        List<String> header = HEADER.stream().map(this::text).toList();
        write(CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK), List.of(header));
    }

    @Override
    public void accept(Migration migration) {
        String id = migration.person().id().text();
        write(
                CsvFormat.of(CsvEncoding.UTF_8),
                migration.account().stream().map(entry -> row(id, entry)).toList());
    }

    private List<String> row(String id, MigrationEntry entry) {
        return List.of(
                id,
                text(entry.kind().wording()),
                text(entry.from()),
                entry.to().map(this::text).orElse(""),
                text(entry.fate().wording()),
                text(entry.reason().wording()));
    }

    private String text(Wording wording) {
        return wording.text(language);
    }

    private void write(CsvFormat format, List<List<String>> rows) {
        try {
            to.write(format.write(Table.of(rows)));
            written += rows.size();
        } catch (InvalidDataException e) {
            throw new InvalidDataException(
                    e.problems().stream().map(this::inTheFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a problem of the rows that come next at its place in the whole file. */
    private Problem inTheFile(Problem problem) {
        Position cell = problem.path().cell().orElseThrow();
        Position there = Position.of(written + cell.line(), cell.column());
        return problem.at(DataPath.cell(there.line(), there.column())).at(there);
    }
}
