package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.training.CurriculumCheck;
import io.github.digitalskillmap.json.document.training.CurriculumDocument;
import io.github.digitalskillmap.json.form.Sourced;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.training.Curriculum;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the training of a year from the document that an {@link CurriculumWriter} writes.
 *
 * <p>A document names its framework by edition; the reader is given it. All is written by full identifier, and words exactly as the writer writes them. The order of keys does not matter;
 * what may be empty or missing in a curriculum may be left out.
 *
 * <p>A document may name the edition that it is based on, which the reader is {@linkplain #basedOn given}. It then states what
 * differs, and what of the base it leaves out.
 *
 * <p>Either there is no fault, or there is no curriculum. All faults of its parts are told at once, each a
 * {@link DocumentProblem} or a {@link PartProblem} with path, line and column, in the order of the document; once all
 * parts are sound, all {@linkplain io.github.digitalskillmap.training.CurriculumProblem faults of the whole} and
 * {@linkplain io.github.digitalskillmap.provenance.LineageProblem of what is taken over}. What follows broken
 * syntax cannot be told. Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code CurriculumReader.of(framework).read(Path.of("curriculum.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CurriculumReader {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<CurriculumDocument> DOCUMENTS = new DocumentReader<>(
            CurriculumDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(CurriculumDocument.VERSION, CurriculumDocument.class, Sourced.class),
            MAX_BYTES);

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final List<Curriculum> bases;

    private CurriculumReader(Framework framework, List<ExamCatalogue> catalogues, List<Curriculum> bases) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.bases = bases;
    }

    /**
     * Returns a reader of curricula.
     *
     * @param framework the framework whose skills and job types programmes serve
     * @param catalogues the exams that programmes can serve
     * @return the reader
     */
    public static CurriculumReader of(Framework framework, ExamCatalogue... catalogues) {
        return new CurriculumReader(Objects.requireNonNull(framework, "framework"), List.of(catalogues), List.of());
    }

    /**
     * Returns a reader of documents that may be based on others. What such a document does not state, it takes over.
     *
     * @param others the curricula that documents may be based on, in place of those given before
     * @return the reader
     */
    public CurriculumReader basedOn(Curriculum... others) {
        return new CurriculumReader(framework, catalogues, List.of(others));
    }

    /**
     * Reads the curriculum of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the curriculum, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<Curriculum> read(InputStream document) {
        return DOCUMENTS.read(document, this::curriculum);
    }

    /**
     * Reads the curriculum of a file in UTF-8.
     *
     * @param file the file
     * @return the curriculum, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<Curriculum> read(Path file) {
        return DOCUMENTS.read(file, this::curriculum);
    }

    /**
     * Reads the curriculum of a document.
     *
     * @param document the text of the document
     * @return the curriculum, or every fault
     */
    public Checked<Curriculum> read(String document) {
        return DOCUMENTS.read(document, this::curriculum);
    }

    private Optional<Curriculum> curriculum(CurriculumDocument document, Findings findings) {
        return new CurriculumCheck(framework, catalogues.toArray(ExamCatalogue[]::new), bases, findings)
                .curriculum(document);
    }
}
