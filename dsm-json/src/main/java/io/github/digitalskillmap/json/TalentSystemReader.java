package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.talent.TalentSystemCheck;
import io.github.digitalskillmap.json.document.talent.TalentSystemDocument;
import io.github.digitalskillmap.json.form.Sourced;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.talent.TalentSystem;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a system of talent types from the document that an {@link TalentSystemWriter} writes.
 *
 * <p>All is written by full identifier, and words exactly as the writer writes them. The order of keys does not matter;
 * what may be empty or missing in a system may be left out.
 *
 * <p>A document may name the edition that it is based on, which the reader is {@linkplain #basedOn given}. It then states what
 * differs, and what of the base it leaves out.
 *
 * <p>Either there is no fault, or there is no system. All faults of its parts are told at once, each a
 * {@link DocumentProblem} or a {@link PartProblem} with path, line and column, in the order of the document; once all
 * parts are sound, all {@linkplain io.github.digitalskillmap.talent.TalentProblem faults of the whole} and
 * {@linkplain io.github.digitalskillmap.provenance.LineageProblem of what is taken over}. What follows broken
 * syntax cannot be told. Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code TalentSystemReader.of(tokyo, IpaCatalogue.fiscalYear2026()).read(Path.of("talents.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TalentSystemReader {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<TalentSystemDocument> DOCUMENTS = new DocumentReader<>(
            TalentSystemDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(TalentSystemDocument.VERSION, TalentSystemDocument.class, Sourced.class),
            MAX_BYTES);

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final List<TalentSystem> bases;

    private TalentSystemReader(Framework framework, List<ExamCatalogue> catalogues, List<TalentSystem> bases) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.bases = bases;
    }

    /**
     * Returns a reader of systems of talent types.
     *
     * @param framework the framework that documents name
     * @param catalogues the exam catalogues, those that the framework names among them; where one of these lacks, exams are not
     *     checked
     * @return the reader
     */
    public static TalentSystemReader of(Framework framework, ExamCatalogue... catalogues) {
        return new TalentSystemReader(Objects.requireNonNull(framework, "framework"), List.of(catalogues), List.of());
    }

    /**
     * Returns a reader of documents that may be based on others. What such a document does not state, it takes over.
     *
     * @param others the systems of talent types that documents may be based on, in place of those given before
     * @return the reader
     */
    public TalentSystemReader basedOn(TalentSystem... others) {
        return new TalentSystemReader(framework, catalogues, List.of(others));
    }

    /**
     * Reads the system of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the system, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<TalentSystem> read(InputStream document) {
        return DOCUMENTS.read(document, this::system);
    }

    /**
     * Reads the system of a file in UTF-8.
     *
     * @param file the file
     * @return the system, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<TalentSystem> read(Path file) {
        return DOCUMENTS.read(file, this::system);
    }

    /**
     * Reads the system of a document.
     *
     * @param document the text of the document
     * @return the system, or every fault
     */
    public Checked<TalentSystem> read(String document) {
        return DOCUMENTS.read(document, this::system);
    }

    private Optional<TalentSystem> system(TalentSystemDocument document, Findings findings) {
        return new TalentSystemCheck(framework, catalogues, bases, findings).system(document);
    }
}
