package io.github.digitalskillmap.json;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.json.document.assessment.AssessmentCycleCheck;
import io.github.digitalskillmap.json.document.assessment.AssessmentCycleDocument;
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
 * Reads a cycle of assessment from the document that an {@link AssessmentCycleWriter} writes.
 *
 * <p>All is written by full identifier, and words exactly as the writer writes them. The order of keys does not matter;
 * what may be empty or missing in a cycle may be left out.
 *
 * <p>Either there is no fault, or there is no cycle. All faults of its parts are told at once, each a
 * {@link DocumentProblem} or a {@link PartProblem} with path, line and column, in the order of the document; once all
 * parts are sound, all {@linkplain io.github.digitalskillmap.assessment.CycleProblem faults of the whole}. What follows broken
 * syntax cannot be told. Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code AssessmentCycleReader.of().read(Path.of("cycle.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentCycleReader {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<AssessmentCycleDocument> DOCUMENTS = new DocumentReader<>(
            AssessmentCycleDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(AssessmentCycleDocument.VERSION, AssessmentCycleDocument.class, Sourced.class),
            MAX_BYTES);

    private static final AssessmentCycleReader READER = new AssessmentCycleReader();

    private AssessmentCycleReader() {}

    /**
     * Returns a reader of cycles of assessment.
     *
     * @return the reader
     */
    public static AssessmentCycleReader of() {
        return READER;
    }

    /**
     * Reads the cycle of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the cycle, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<AssessmentCycle> read(InputStream document) {
        return DOCUMENTS.read(document, AssessmentCycleReader::cycle);
    }

    /**
     * Reads the cycle of a file in UTF-8.
     *
     * @param file the file
     * @return the cycle, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<AssessmentCycle> read(Path file) {
        return DOCUMENTS.read(file, AssessmentCycleReader::cycle);
    }

    /**
     * Reads the cycle of a document.
     *
     * @param document the text of the document
     * @return the cycle, or every fault
     */
    public Checked<AssessmentCycle> read(String document) {
        return DOCUMENTS.read(document, AssessmentCycleReader::cycle);
    }

    private static Optional<AssessmentCycle> cycle(AssessmentCycleDocument document, Findings findings) {
        return new AssessmentCycleCheck(findings).cycle(document);
    }
}
