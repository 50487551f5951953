package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.framework.FrameworkCheck;
import io.github.digitalskillmap.json.document.framework.FrameworkDocument;
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
import java.util.List;
import java.util.Optional;

/**
 * Reads a framework from the document that a {@link FrameworkWriter} writes.
 *
 * <p>All is written by full identifier, and words exactly as the writer writes them. The order of keys does not matter;
 * what may be empty or missing in a framework may be left out. A framework names its exam catalogues by edition
 * ({@code "examCatalogues": ["ipa@1.0.0"]}); the reader is given them, and every exam and level of exams that the
 * framework speaks of must be in one that it names.
 *
 * <p>Either there is no fault, or there is no framework. All faults of its parts are told at once, each a
 * {@link DocumentProblem} or a {@link PartProblem} with path, line and column, in the order of the document; once all
 * parts are sound, all {@linkplain io.github.digitalskillmap.framework.FrameworkProblem faults of the whole}. What follows
 * broken syntax cannot be told. Nothing that a document holds makes a method throw.
 *
 * <p>For example:
 *
 * <pre>{@code
 * ExamCatalogue exams = ExamCatalogueReader.of().read(Path.of("ipa.json")).orElseThrow();
 * Checked<Framework> framework = FrameworkReader.of(exams).read(Path.of("tokyo.json"));
 * framework.problems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FrameworkReader {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<FrameworkDocument> DOCUMENTS = new DocumentReader<>(
            FrameworkDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(FrameworkDocument.VERSION, FrameworkDocument.class, Sourced.class),
            MAX_BYTES);

    private final List<ExamCatalogue> catalogues;

    private FrameworkReader(List<ExamCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * Returns a reader of frameworks.
     *
     * @param catalogues the exam catalogues that a framework may name
     * @return the reader
     */
    public static FrameworkReader of(ExamCatalogue... catalogues) {
        return new FrameworkReader(List.of(catalogues));
    }

    /**
     * Reads the framework of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the framework, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<Framework> read(InputStream document) {
        return DOCUMENTS.read(document, this::framework);
    }

    /**
     * Reads the framework of a file in UTF-8.
     *
     * @param file the file
     * @return the framework, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<Framework> read(Path file) {
        return DOCUMENTS.read(file, this::framework);
    }

    /**
     * Reads the framework of a document.
     *
     * @param document the text of the document
     * @return the framework, or every fault
     */
    public Checked<Framework> read(String document) {
        return DOCUMENTS.read(document, this::framework);
    }

    private Optional<Framework> framework(FrameworkDocument document, Findings findings) {
        return new FrameworkCheck(catalogues, findings).framework(document);
    }
}
