package io.github.digitalskillmap.json;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.assessment.AssessmentCheck;
import io.github.digitalskillmap.json.document.assessment.AssessmentsDocument;
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
import java.util.Objects;
import java.util.Optional;

/**
 * Reads records of assessment from the document that an {@link AssessmentWriter} writes.
 *
 * <p>All is written by full identifier. A document names its framework and its cycle by edition; the reader is given them. The
 * order of keys does not matter; what is empty may be left out. Exams are taken as they are named, since a record outlives the
 * catalogues.
 *
 * <p>Every transition is carried out again. Either there is no fault, or there are no records. All faults of its parts are told
 * at once, each a {@link DocumentProblem} or a {@link PartProblem} with path, line and column, in the order of the document;
 * once all parts of a record are sound, why its first transition that the cycle does not allow is refused, each reason an
 * {@link io.github.digitalskillmap.assessment.AssessmentProblem}. What follows broken syntax cannot be told. Nothing that a
 * document holds makes a method throw. No sentence tells who it is about or when.
 *
 * <p>For example:
 *
 * <pre>{@code
 * AssessmentReader reader = AssessmentReader.of(TokyoFramework.policyVersion2(), TokyoAssessment.cycle());
 * List<AssessmentRecord> records = reader.read(Path.of("assessments.json")).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentReader {

    /** The number of bytes that a document may have, 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<AssessmentsDocument> DOCUMENTS = new DocumentReader<>(
            AssessmentsDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(AssessmentsDocument.VERSION, AssessmentsDocument.class),
            MAX_BYTES);

    private final Framework framework;
    private final List<AssessmentCycle> cycles;

    private AssessmentReader(Framework framework, List<AssessmentCycle> cycles) {
        this.framework = framework;
        this.cycles = cycles;
    }

    /**
     * Returns a reader of records.
     *
     * @param framework the framework by which people are judged
     * @param cycles the cycles that documents may name, each of another edition
     * @return the reader
     */
    public static AssessmentReader of(Framework framework, AssessmentCycle... cycles) {
        return new AssessmentReader(Objects.requireNonNull(framework, "framework"), List.of(cycles));
    }

    /**
     * Reads the records of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the records in the order of the document, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<List<AssessmentRecord>> read(InputStream document) {
        return DOCUMENTS.read(document, this::records);
    }

    /**
     * Reads the records of a file in UTF-8.
     *
     * @param file the file
     * @return the records in the order of the document, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<List<AssessmentRecord>> read(Path file) {
        return DOCUMENTS.read(file, this::records);
    }

    /**
     * Reads the records of a document.
     *
     * @param document the text of the document
     * @return the records in the order of the document, or every fault
     */
    public Checked<List<AssessmentRecord>> read(String document) {
        return DOCUMENTS.read(document, this::records);
    }

    private Optional<List<AssessmentRecord>> records(AssessmentsDocument document, Findings findings) {
        return new AssessmentCheck(framework, cycles, findings).records(document);
    }
}
