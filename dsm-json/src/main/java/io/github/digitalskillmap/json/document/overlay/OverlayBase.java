package io.github.digitalskillmap.json.document.overlay;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.OverlayProblem;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an overlay is put on.
 *
 * @param framework the framework
 * @param catalogues the exam catalogues that go with it, named by it or not
 * @param overlays the overlays that it was made with, in the order in which they were put on
 */
public record OverlayBase(Framework framework, List<ExamCatalogue> catalogues, List<Overlay> overlays) {

    /** Returns what results from an overlay, or tells why nothing does. */
    public Optional<OverlayBase> with(Overlay overlay, Findings findings) {
        Checked<Framework> resolved = overlay.applyTo(framework);
        resolved.problems().forEach(problem -> tell(problem, findings));
        return resolved.value().map(adapted -> {
            OverlayBase made = new OverlayBase(
                    adapted,
                    Stream.concat(catalogues.stream(), overlay.examCatalogues().stream())
                            .toList(),
                    Stream.concat(overlays.stream(), Stream.of(overlay)).toList());
            if (!adapted.examCatalogues().equals(framework.examCatalogues())) {
                made.checkExams(findings);
            }
            return made;
        });
    }

    /** Checks that every exam which the framework speaks of is in a catalogue that it names. */
    private void checkExams(Findings findings) {
        DocumentPath section = DocumentPath.ROOT.at(PartKind.EXAM_CATALOGUE.section());
        NamedExams exams = new NamedExams(findings, catalogues);
        exams.name(named());
        framework.examsNamed().forEach(exam -> exams.exam(section, exam.toString()));
        framework.examLevelsNamed().forEach(level -> exams.level(section, level.toString()));
    }

    private void tell(Problem problem, Findings findings) {
        if (problem.code() != OverlayProblem.UNKNOWN_PART || findings.isFull()) {
            findings.add(problem);
            return;
        }
        String name = problem.arguments().get(0);
        findings.add(
                PartProblem.PART_NOT_IN_BASE,
                DocumentPath.ROOT.to(problem.path()),
                Quotation.ofNames(name),
                problem.arguments().get(1),
                NearestNames.to(name, namesLike(section(problem.path()))));
    }

    private static String section(DataPath path) {
        return path.parts().get(0).key().orElseThrow();
    }

    /** Lists what tells the parts of the kind that a section is about, and those that they belong to. */
    private List<String> namesLike(String section) {
        return Part.of(framework).stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.parts().stream()))
                .filter(part -> isOf(part.id().kind(), section))
                .map(part -> part.id().toString())
                .toList();
    }

    private static boolean isOf(PartKind kind, String section) {
        return kind.section().equals(section)
                || Stream.of(PartKind.values())
                        .anyMatch(each ->
                                each.section().equals(section) && each.owner().equals(Optional.of(kind)));
    }

    /** Tells whether an edition is that of the framework or one that it was made from. */
    boolean isMadeFrom(String edition) {
        return Stream.concat(Stream.of(framework.edition()), overlays.stream().map(Overlay::base))
                .anyMatch(each -> each.toString().equals(edition));
    }

    /** Returns the catalogues that the framework names. */
    List<ExamCatalogue> named() {
        return framework.examCatalogues().stream()
                .flatMap(edition -> given(edition.toString()).stream())
                .toList();
    }

    /** Finds a catalogue among those that were given or brought along. */
    public Optional<ExamCatalogue> given(String edition) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.edition().toString().equals(edition))
                .findFirst();
    }

    /** Lists the catalogues that were given or brought along, for a message. */
    public String listed() {
        return catalogues.isEmpty()
                ? NearestNames.NOTHING
                : catalogues.stream().map(ExamCatalogue::toString).collect(Collectors.joining(", "));
    }
}
