package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.overlay.OverlayBase;
import io.github.digitalskillmap.json.document.overlay.OverlayCheck;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private final OverlayBase made;

    private AdaptedFramework(OverlayBase made) {
        this.made = Objects.requireNonNull(made, "made");
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
        return of(base, List.of(Objects.requireNonNull(catalogues, "catalogues")));
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
        OverlayBase unchanged = new OverlayBase(
                Objects.requireNonNull(base, "base"),
                List.copyOf(Objects.requireNonNull(catalogues, "catalogues")),
                List.of());
        base.examCatalogues().stream()
                .filter(edition -> unchanged.given(edition.toString()).isEmpty())
                .findFirst()
                .ifPresent(edition -> {
                    throw new IllegalArgumentException("catalogues must have '" + edition + "', which " + base.edition()
                            + " names, but are " + unchanged.listed());
                });
        return new AdaptedFramework(unchanged);
    }

    /**
     * Returns the framework that results.
     *
     * @return the framework, with all overlays put on it
     */
    public Framework framework() {
        return made.framework();
    }

    /**
     * Returns the exam catalogues that go with it.
     *
     * @return those that were given, followed by those that overlays brought along
     */
    public List<ExamCatalogue> catalogues() {
        return made.catalogues();
    }

    /**
     * Returns the overlays that were put on it.
     *
     * @return the overlays, in the order in which they were put on
     */
    public List<Overlay> overlays() {
        return made.overlays();
    }

    /**
     * Puts the overlay of a file in UTF-8 on this framework.
     *
     * @param overlay the file
     * @return the framework that results, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<AdaptedFramework> adapt(Path overlay) {
        Objects.requireNonNull(overlay, "overlay");
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
        Objects.requireNonNull(overlay, "overlay");
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
        Objects.requireNonNull(overlay, "overlay");
        return DocumentKind.OVERLAY.reader(OverlayDocument.class).read(overlay, this::adapted);
    }

    private Optional<AdaptedFramework> adapted(OverlayDocument document, Findings findings) {
        return new OverlayCheck(document, findings)
                .overlay(made)
                .flatMap(overlay -> made.with(overlay, findings))
                .map(AdaptedFramework::new);
    }

    /**
     * Returns the edition of the framework.
     *
     * @return the edition, followed by those that it was made from
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(framework().edition().toString());
        for (int i = overlays().size() - 1; i >= 0; i--) {
            text.append(" on ").append(overlays().get(i).base());
        }
        return text.toString();
    }
}
