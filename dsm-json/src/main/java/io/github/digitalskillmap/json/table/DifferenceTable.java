package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.JobTypeEffect;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.adaptation.RankEffect;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays out the difference between two frameworks in rows: for each change its impact, the kind and name of the part, the
 * aspect, what it was and is, and all of it in words; then, where people were scored, a row for each job type and rank that
 * changes for a person, and for what is not carried.
 *
 * <p>It is written only; both frameworks give it again.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Table table = DifferenceTable.of(Locale.JAPANESE).write(Difference.between(tokyo, ours), List.of());
 * byte[] file = CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK).write(table);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DifferenceTable {

    private static final List<Wording> HEADER = List.of(
            Wording.sentence("影響", "impact"),
            Wording.sentence("種類", "kind"),
            Wording.sentence("対象", "part"),
            Wording.sentence("項目", "aspect"),
            Wording.sentence("変更前", "before"),
            Wording.sentence("変更後", "after"),
            Wording.sentence("内容", "text"),
            Wording.sentence("職員ID", "id"));

    private static final Wording FRAMEWORK = Wording.sentence("枠組み", "framework");
    private static final Wording NAME = Wording.sentence("名称", "name");
    private static final Wording NOT_CARRIED = Wording.sentence("移せない記録", "not carried");

    private final Locale language;

    private DifferenceTable(Locale language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Returns the layout in a language.
     *
     * @param language Japanese, or else English is written
     * @return the layout
     */
    public static DifferenceTable of(Locale language) {
        return new DifferenceTable(language);
    }

    /**
     * Writes a difference and whom it affects.
     *
     * @param difference the difference
     * @param affected those for whom something changes, or of whose record something is not carried
     * @return the table, with a header; it has the keys of their records
     */
    public Table write(Difference difference, List<PersonEffect> affected) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(affected, "affected");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER.stream().map(this::text).toList());
        difference.entries().forEach(entry -> rows.add(row(difference, entry)));
        affected.stream().flatMap(this::rows).forEach(rows::add);
        return Table.of(rows);
    }

    private List<String> row(Difference difference, Difference.Entry entry) {
        return List.of(
                text(entry.impact().wording()),
                text(entry.change().map(Change::kind).map(PartKind::wording).orElse(FRAMEWORK)),
                entry.change()
                        .map(change -> change.part().map(Object::toString).orElse(""))
                        .orElseGet(() -> difference.after().edition().toString()),
                text(
                        entry.change().isEmpty()
                                ? Optional.of(NAME)
                                : entry.change().flatMap(DifferenceTable::aspect)),
                text(entry.before()),
                text(entry.after()),
                text(entry.wording()),
                "");
    }

    private static Optional<Wording> aspect(Change change) {
        return change instanceof Change.Amend<?> amend
                ? Optional.of(amend.aspect().wording())
                : Optional.empty();
    }

    private Stream<List<String>> rows(PersonEffect person) {
        String id = person.person().text();
        return Stream.of(
                        person.jobTypes().stream().map(effect -> row(effect, id)),
                        person.ranks().stream().map(effect -> row(effect, id)),
                        person.notCarried().stream()
                                .map(what -> List.of("", text(NOT_CARRIED), "", "", "", "", text(what), id)))
                .flatMap(rows -> rows);
    }

    private List<String> row(JobTypeEffect effect, String id) {
        return List.of(
                "",
                text(PartKind.JOB_TYPE.wording()),
                effect.jobType().id().toString(),
                "",
                text(effect.standingBefore()),
                text(effect.standingAfter()),
                text(effect.wording()),
                id);
    }

    private List<String> row(RankEffect effect, String id) {
        return List.of(
                "",
                text(PartKind.RANK.wording()),
                effect.rank().id().toString(),
                "",
                text(effect.standingBefore()),
                text(effect.standingAfter()),
                text(effect.wording()),
                id);
    }

    private String text(Optional<Wording> wording) {
        return wording.map(this::text).orElse("");
    }

    private String text(Wording wording) {
        return wording.text(language);
    }
}
