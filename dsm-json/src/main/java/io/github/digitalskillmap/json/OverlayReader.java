package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads an overlay from the document that an {@link OverlayWriter} writes, or that somebody wrote by hand, without the
 * framework that it is put on. An {@link AdaptedFramework} also puts it there.
 *
 * <p>A document states only what differs. Every section and every key in it may be left out:
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
 * <p>Either there is no fault, or there is no overlay. All faults are told at once, each a {@link DocumentProblem}, a
 * {@link PartProblem} or what is wrong with an exam catalogue that is brought along, with path, line and column, in the
 * order of the document. Nothing that a document holds makes a method throw.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OverlayReader {

    /** The number of bytes that a document may have, 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<OverlayDocument> DOCUMENTS = new DocumentReader<>(
            OverlayDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(OverlayDocument.VERSION, OverlayDocument.class),
            MAX_BYTES);

    private static final OverlayReader READER = new OverlayReader();

    private OverlayReader() {}

    /**
     * Returns a reader of overlays.
     *
     * @return the reader
     */
    public static OverlayReader of() {
        return READER;
    }

    /**
     * Reads the overlay of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the overlay, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<Overlay> read(InputStream document) {
        return DOCUMENTS.read(document, OverlayReader::overlay);
    }

    /**
     * Reads the overlay of a file in UTF-8.
     *
     * @param file the file
     * @return the overlay, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<Overlay> read(Path file) {
        return DOCUMENTS.read(file, OverlayReader::overlay);
    }

    /**
     * Reads the overlay of a document.
     *
     * @param document the text of the document
     * @return the overlay, or every fault
     */
    public Checked<Overlay> read(String document) {
        return DOCUMENTS.read(document, OverlayReader::overlay);
    }

    static <T> Checked<T> read(String document, BiFunction<OverlayDocument, Findings, Optional<T>> content) {
        return DOCUMENTS.read(document, content);
    }

    static <T> Checked<T> read(InputStream document, BiFunction<OverlayDocument, Findings, Optional<T>> content) {
        return DOCUMENTS.read(document, content);
    }

    /** Finds where the values at pointers stand in a document that was read without a fault. */
    static Map<DataPath, Position> positions(String document, Collection<DataPath> paths) {
        return DOCUMENTS.positions(document, paths);
    }

    private static Optional<Overlay> overlay(OverlayDocument document, Findings findings) {
        return new OverlayCheck(document, findings).overlay(null);
    }
}
