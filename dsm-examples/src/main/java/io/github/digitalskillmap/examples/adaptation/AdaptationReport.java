package io.github.digitalskillmap.examples.adaptation;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.AdaptedFramework;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells how many facts of an adapted framework come from its base and from each overlay, and how many are samples. */
final class AdaptationReport {

    private final AdaptedFramework adapted;
    private final boolean hasExamFiles;
    private final Locale language;

    /**
     * Begins a report.
     *
     * @param hasExamFiles whether the exam catalogues that overlays bring along were written to files
     */
    AdaptationReport(AdaptedFramework adapted, boolean hasExamFiles, Locale language) {
        this.adapted = adapted;
        this.hasExamFiles = hasExamFiles;
        this.language = language;
    }

    void print(PrintWriter out) {
        List<Fact> facts = adapted.framework().facts();
        out.println(say(
                "%s %s: 事実 %d 件、うちサンプル %d 件",
                "%s %s: facts %d, of them samples %d",
                adapted.framework().name(),
                adapted.framework().edition(),
                facts.size(),
                samples(facts)));
        List<Fact> ofBase = facts.stream()
                .filter(fact -> adapted.overlays().stream().noneMatch(overlay -> isOf(fact, overlay.edition())))
                .toList();
        tell(adapted.overlays().get(0).base(), ofBase, out);
        for (Overlay overlay : adapted.overlays()) {
            tell(
                    overlay.edition(),
                    facts.stream().filter(fact -> isOf(fact, overlay.edition())).toList(),
                    out);
            for (ExamCatalogue exams : overlay.examCatalogues()) {
                out.println(
                        hasExamFiles
                                ? say(
                                        "    試験カタログ %1$s → %1$s.json",
                                        "    exam catalogue %1$s → %1$s.json", exams.edition())
                                : say(
                                        "    試験カタログ %s は書き出していません。--output を付けてください",
                                        "    exam catalogue %s was not written; give --output", exams.edition()));
            }
        }
        out.flush();
    }

    private static boolean isOf(Fact fact, Edition edition) {
        return fact.provenance().adaptedBy().equals(Optional.of(edition));
    }

    private void tell(Edition edition, List<Fact> facts, PrintWriter out) {
        out.println(
                say("  %s から %d 件（サンプル %d 件）", "  from %s: %d (samples %d)", edition, facts.size(), samples(facts)));
    }

    private static long samples(List<Fact> facts) {
        return facts.stream().filter(fact -> fact.standing() == Standing.SAMPLE).count();
    }

    private String say(String japanese, String english, Object... arguments) {
        return Wording.sentence(japanese, english, arguments).text(language);
    }
}
