package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.migration.Fate;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.migration.MigrationEntry;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Counts what people hold and would lose although the plan says nothing of it. */
final class UnmentionedLosses implements Consumer<Migration> {

    private final MigrationPlan plan;
    private final HeldNames names;
    private final Map<Wording, Long> losses = new LinkedHashMap<>();

    UnmentionedLosses(MigrationPlan plan) {
        this.plan = plan;
        this.names = new HeldNames(plan.from());
    }

    @Override
    public void accept(Migration migration) {
        migration.account(Fate.LOST).stream()
                .filter(entry -> !isStated(entry))
                .forEach(entry -> losses.merge(name(entry), 1L, Long::sum));
    }

    private boolean isStated(MigrationEntry entry) {
        return entry.rule().filter(plan.stated()::contains).isPresent();
    }

    private Wording name(MigrationEntry entry) {
        return Wording.sentence("%s「%s」", "%s \"%s\"", entry.kind().wording(), names.of(entry.subject()));
    }

    boolean isEmpty() {
        return losses.isEmpty();
    }

    /** Prints each thing and of how many records it would be lost, and what to do. */
    void print(PrintWriter err, Locale language) {
        err.println(Wording.sentence(
                        "移行計画が触れていないものが %d 件失われるため、何も書き出していません。何になるかを計画に書くか、"
                                + "失ってよければ --retire-unmentioned を付けてください。",
                        "Held and lost although the plan says nothing of it: %d; nothing was written. State in the plan what"
                                + " becomes of it, or give --retire-unmentioned to let it go.",
                        losses.values().stream().mapToLong(Long::longValue).sum())
                .text(language));
        losses.forEach((name, records) -> err.println(
                "  " + Wording.sentence("%s: %d 件", "%s: %d", name, records).text(language)));
        err.flush();
    }
}
