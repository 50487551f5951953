package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.migration.Fate;
import io.github.digitalskillmap.migration.HeldKind;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.migration.MigrationEntry;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationTotals;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells how records are carried: the totals, the rules that nobody stated, and what is lost or asked again of whom. */
final class MigrationText {

    private static final String INDENT = "  ";

    private final MigrationPlan plan;
    private final Locale language;
    private final PrintWriter out;

    MigrationText(MigrationPlan plan, Locale language, PrintWriter out) {
        this.plan = plan;
        this.language = language;
        this.out = out;
    }

    void printTotals(MigrationTotals totals) {
        say(Wording.sentence(
                "移行 %s → %s、職員 %d 名", "Migration %s → %s, people: %d", plan.from(), plan.to(), totals.people()));
        out.println();
        Columns columns = new Columns();
        columns.row(row("", Arrays.stream(Fate.values()).map(fate -> text(fate.wording())), sum()));
        for (HeldKind kind : HeldKind.values()) {
            Stream<String> counts = Arrays.stream(Fate.values()).map(fate -> count(totals.of(kind, fate)));
            columns.row(row(text(kind.wording()), counts, count(totals.of(kind))));
        }
        Stream<String> sums = Arrays.stream(Fate.values()).map(fate -> count(totals.of(fate)));
        long all = Arrays.stream(Fate.values()).mapToLong(totals::of).sum();
        columns.row(row(sum(), sums, count(all)));
        columns.lines(INDENT).forEach(out::println);
    }

    private String sum() {
        return text(Wording.sentence("計", "sum"));
    }

    private static String[] row(String first, Stream<String> middle, String last) {
        return Stream.of(Stream.of(first), middle, Stream.of(last))
                .flatMap(cells -> cells)
                .toArray(String[]::new);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%6d", number);
    }

    void printFilledIn() {
        if (!plan.filledIn().isEmpty()) {
            out.println();
            say(Wording.sentence(
                    "計画が補った規則 %d 件",
                    "Rules that the plan filled in: %d", plan.filledIn().size()));
            plan.filledIn().forEach(rule -> out.println(INDENT + text(plan.wording(rule))));
        }
    }

    /** Begins the list of what {@link #printLosses(Migration)} tells. */
    void printHeaderOfLosses(MigrationTotals totals) {
        out.println();
        say(Wording.sentence(
                "消失 %d 件、再確認 %d 件", "Lost: %d, asked again: %d", totals.of(Fate.LOST), totals.of(Fate.ASKED_AGAIN)));
    }

    void printLosses(Migration migration) {
        List<MigrationEntry> entries = migration.account().stream()
                .filter(entry -> entry.fate() == Fate.LOST || entry.fate() == Fate.ASKED_AGAIN)
                .toList();
        if (!entries.isEmpty()) {
            out.println(INDENT + migration.person().id().text());
            entries.forEach(entry -> out.println(INDENT + INDENT + line(entry)));
        }
    }

    private String line(MigrationEntry entry) {
        String to = entry.to().map(into -> " → " + text(into)).orElse("");
        return text(entry.fate().wording()) + " " + text(entry.kind().wording()) + " " + text(entry.from()) + to + ": "
                + text(entry.reason().wording());
    }

    void printEnd(boolean isDryRun) {
        if (isDryRun) {
            out.println();
            say(Wording.sentence("試行のため、何も書き出していません。", "This was a dry run; nothing was written."));
        }
        out.flush();
    }

    private void say(Wording wording) {
        out.println(text(wording));
    }

    private String text(Wording wording) {
        return wording.text(language);
    }
}
