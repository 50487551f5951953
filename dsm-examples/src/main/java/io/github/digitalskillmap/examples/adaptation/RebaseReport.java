package io.github.digitalskillmap.examples.adaptation;

import io.github.digitalskillmap.adaptation.Rebase;
import io.github.digitalskillmap.examples.output.ReportForm;
import io.github.digitalskillmap.json.OverlayRebase;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What becomes of each change of an overlay, for a reader: what is to be decided first. */
final class RebaseReport {

    private static final List<Rebase.Applicability> ORDER =
            List.of(Rebase.Applicability.CONFLICTS, Rebase.Applicability.OBSOLETE, Rebase.Applicability.APPLIES);

    private final OverlayRebase rebase;
    private final Path file;
    private final Locale language;

    RebaseReport(OverlayRebase rebase, Path file, Locale language) {
        this.rebase = rebase;
        this.file = file;
        this.language = language;
    }

    String in(ReportForm form) {
        ReportForm.Writer report = form.begin();
        Rebase moved = rebase.rebase();
        report.title(say(
                "適用版 %s（もと: %s）を %s へ",
                "Overlay %s on %s, to be put on %s",
                moved.overlay().edition(),
                moved.overlay().base(),
                moved.newBase()));
        report.paragraph(
                moved.isClean()
                        ? say("競合はありません。そのまま移せます。", "Nothing conflicts; it can be moved.")
                        : say(
                                "競合があります。適用版を直してから移してください。",
                                "There are conflicts; mend the overlay before it is moved."));
        ORDER.forEach(applicability -> write(applicability, report));
        if (!moved.faults().isEmpty()) {
            report.section(say("一つの変更によらない誤り", "Faults that no single change is due to"));
            moved.faults().forEach(fault -> report.item(fault.text(language)));
        }
        return report.toString();
    }

    private void write(Rebase.Applicability applicability, ReportForm.Writer report) {
        List<Rebase.RebasedChange> entries = rebase.rebase().entries().stream()
                .filter(entry -> entry.applicability() == applicability)
                .toList();
        if (!entries.isEmpty()) {
            report.section(say("%s（%d 件）", "%s (%d)", applicability.wording(), entries.size()));
            entries.forEach(entry -> report.item(line(entry)));
        }
    }

    private String line(Rebase.RebasedChange entry) {
        Position position = rebase.position(entry);
        String place = file.getFileName() + ":" + position.line() + ":" + position.column();
        return entry.applicability() == Rebase.Applicability.APPLIES
                ? say("%s %s", "%s %s", place, entry.what())
                : say("%s %s：%s", "%s %s: %s", place, entry.what(), entry.why());
    }

    private String say(String japanese, String english, Object... arguments) {
        return Wording.sentence(japanese, english, arguments).text(language);
    }
}
