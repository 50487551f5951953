package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.OverlayProblem;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A framework with the overlays that were put on it, and the exam catalogues that go with it: from the documents of a body to
 * the framework that is in force there.
 *
 * <p>It gives the same framework as {@link Overlay#resolve}. Whatever keeps an overlay from being put on its base is told with
 * line and column of its document, and a part that the base does not have with the names that are like it.
 *
 * <p>The document of an overlay states only what differs. Every section and every key in it may be left out:
 *
 * <pre>{@code
 * { "kind": "overlay", "version": 1, "base": "tokyo-dsm@2.0.0", "edition": "hoshimi-dsm@1.0.0",
 *   "provenance": { "standing": "sample",
 *       "note": [ { "language": "en", "text": "Not decided yet.", "mark": "supplied" } ] },
 *   "skills": {
 *     "change": [ { "id": "tokyo-dsm:ux-design",
 *         "name": [ { "language": "en", "text": "Ease of use", "mark": "supplied" } ] } ],
 *     "retire": [ { "id": "tokyo-dsm:marketing", "withDependents": true } ] } }
 * }</pre>
 *
 * <p>All comes from where {@code provenance} says, unless an entry tells otherwise: an added part by its own
 * {@code provenance}, any other change by the key {@code by}.
 *
 * <p>For example:
 *
 * <pre>{@code
 * AdaptedFramework city = AdaptedFramework.of(tokyo, IpaCatalogue.fiscalYear2026())
 *         .adapt(Path.of("prefecture.json")).orElseThrow()
 *         .adapt(Path.of("city.json")).orElseThrow();
 * Framework ours = city.framework();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AdaptedFramework {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final List<Overlay> overlays;

    private AdaptedFramework(Framework framework, List<ExamCatalogue> catalogues, List<Overlay> overlays) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.overlays = overlays;
    }

    /**
     * Returns a framework without overlays.
     *
     * @param base the framework
     * @param catalogues the exam catalogues that it names, and others that overlays may name
     * @return the framework as it is
     * @throws IllegalArgumentException if it names an exam catalogue that is not given
     */
    public static AdaptedFramework of(Framework base, ExamCatalogue... catalogues) {
        return of(base, List.of(catalogues));
    }

    /**
     * Returns a framework without overlays.
     *
     * @param base the framework
     * @param catalogues the exam catalogues that it names, and others that overlays may name
     * @return the framework as it is
     * @throws IllegalArgumentException if it names an exam catalogue that is not given
     */
    public static AdaptedFramework of(Framework base, List<ExamCatalogue> catalogues) {
        AdaptedFramework unchanged = new AdaptedFramework(base, List.copyOf(catalogues), List.of());
        base.examCatalogues().stream()
                .filter(edition -> unchanged.given(edition.toString()).isEmpty())
                .findFirst()
                .ifPresent(edition -> {
                    throw new IllegalArgumentException("catalogues must have '" + edition + "', which " + base.edition()
                            + " names, but are " + unchanged.listed());
                });
        return unchanged;
    }

    /**
     * Returns the framework that results.
     *
     * @return the framework, with all overlays put on it
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the exam catalogues that go with it.
     *
     * @return those that were given, followed by those that overlays brought along
     */
    public List<ExamCatalogue> catalogues() {
        return catalogues;
    }

    /**
     * Returns the overlays that were put on it.
     *
     * @return the overlays, in the order in which they were put on
     */
    public List<Overlay> overlays() {
        return overlays;
    }

    /**
     * Puts the overlay of a file in UTF-8 on this framework.
     *
     * @param overlay the file
     * @return the framework that results, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<AdaptedFramework> adapt(Path overlay) {
        try (InputStream document = Files.newInputStream(overlay)) {
            return adapt(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the overlay of a document on this framework.
     *
     * @param overlay the text of the document
     * @return the framework that results, or every fault
     */
    public Checked<AdaptedFramework> adapt(String overlay) {
        return DocumentKind.OVERLAY.reader(OverlayDocument.class).read(overlay, this::adapted);
    }

    /**
     * Puts the overlay of a document in UTF-8 on this framework.
     *
     * @param overlay the document, which is read to its end and not closed
     * @return the framework that results, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<AdaptedFramework> adapt(InputStream overlay) {
        return DocumentKind.OVERLAY.reader(OverlayDocument.class).read(overlay, this::adapted);
    }

    private Optional<AdaptedFramework> adapted(OverlayDocument document, Findings findings) {
        return new OverlayCheck(document, findings).overlay(this).flatMap(overlay -> adapted(overlay, findings));
    }

    private Optional<AdaptedFramework> adapted(Overlay overlay, Findings findings) {
        Checked<Framework> resolved = overlay.applyTo(framework);
        resolved.problems().forEach(problem -> tell(problem, findings));
        return resolved.value().map(adapted -> {
            List<ExamCatalogue> all = new ArrayList<>(catalogues);
            all.addAll(overlay.examCatalogues());
            List<Overlay> put = new ArrayList<>(overlays);
            put.add(overlay);
            AdaptedFramework made = new AdaptedFramework(adapted, List.copyOf(all), List.copyOf(put));
            if (!adapted.examCatalogues().equals(framework.examCatalogues())) {
                made.checkExams(findings);
            }
            return made;
        });
    }

    /** Checks that every exam which the framework speaks of is still in a catalogue that it names. */
    private void checkExams(Findings findings) {
        DocumentPath section = DocumentPath.ROOT.at(PartKind.EXAM_CATALOGUE.section());
        DocumentFormat<Framework> frameworks = DocumentFormat.frameworks(catalogues);
        frameworks.read(frameworks.write(framework)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.at(DataPath.ROOT))
                .distinct()
                .forEach(problem -> findings.add(section, problem));
    }

    /** Tells whether an edition is this one or one that it was made from. */
    boolean isMadeFrom(String edition) {
        return Stream.concat(Stream.of(framework.edition()), overlays.stream().map(Overlay::base))
                .anyMatch(each -> each.toString().equals(edition));
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
        return path.steps().get(0).key().orElseThrow();
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

    /** Returns the catalogues that the framework names. */
    List<ExamCatalogue> named() {
        return framework.examCatalogues().stream()
                .flatMap(edition -> given(edition.toString()).stream())
                .toList();
    }

    /** Finds a catalogue among those that were given or brought along. */
    Optional<ExamCatalogue> given(String edition) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.edition().toString().equals(edition))
                .findFirst();
    }

    /** Lists the catalogues that were given or brought along, for a message. */
    String listed() {
        return catalogues.isEmpty()
                ? NearestNames.NOTHING
                : catalogues.stream().map(ExamCatalogue::toString).collect(Collectors.joining(", "));
    }

    /**
     * Returns the edition of the framework.
     *
     * @return the edition, followed by those that it was made from
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(framework.edition().toString());
        for (int i = overlays.size() - 1; i >= 0; i--) {
            text.append(" on ").append(overlays.get(i).base());
        }
        return text.toString();
    }
}
