package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueCheck;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueDocument;
import io.github.digitalskillmap.json.form.Sourced;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads an exam catalogue from the document that an {@link ExamCatalogueWriter} writes.
 *
 * <p>All is written by full identifier, and words exactly as the writer writes them. The order of keys does not matter;
 * what may be empty or missing in a catalogue may be left out.
 *
 * <p>Either there is no fault, or there is no catalogue. All faults of its parts are told at once, each a
 * {@link DocumentProblem} or a {@link PartProblem} with path, line and column, in the order of the document; once all
 * parts are sound, all {@linkplain io.github.digitalskillmap.exam.ExamProblem faults of the whole}. What follows broken
 * syntax cannot be told. Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code ExamCatalogueReader.of().read(Path.of("ipa.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamCatalogueReader {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<ExamCatalogueDocument> DOCUMENTS = new DocumentReader<>(
            ExamCatalogueDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(ExamCatalogueDocument.VERSION, ExamCatalogueDocument.class, Sourced.class),
            MAX_BYTES);

    private static final ExamCatalogueReader READER = new ExamCatalogueReader();

    private ExamCatalogueReader() {}

    /**
     * Returns a reader of exam catalogues.
     *
     * @return the reader
     */
    public static ExamCatalogueReader of() {
        return READER;
    }

    /**
     * Reads the exam catalogue of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the catalogue, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<ExamCatalogue> read(InputStream document) {
        return DOCUMENTS.read(document, ExamCatalogueReader::catalogue);
    }

    /**
     * Reads the exam catalogue of a file in UTF-8.
     *
     * @param file the file
     * @return the catalogue, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<ExamCatalogue> read(Path file) {
        return DOCUMENTS.read(file, ExamCatalogueReader::catalogue);
    }

    /**
     * Reads the exam catalogue of a document.
     *
     * @param document the text of the document
     * @return the catalogue, or every fault
     */
    public Checked<ExamCatalogue> read(String document) {
        return DOCUMENTS.read(document, ExamCatalogueReader::catalogue);
    }

    private static Optional<ExamCatalogue> catalogue(ExamCatalogueDocument document, Findings findings) {
        return new ExamCatalogueCheck(findings).catalogue(document);
    }
}
