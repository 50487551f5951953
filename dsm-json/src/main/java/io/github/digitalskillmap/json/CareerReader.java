package io.github.digitalskillmap.json;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.career.CareerCheck;
import io.github.digitalskillmap.json.document.career.CareersDocument;
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
 * Reads careers from the document that a {@link CareerWriter} writes.
 *
 * <p>All is written by full identifier. The order of keys, placements and passes does not matter; passes may be left out where
 * there are none.
 *
 * <p>Either there is no fault, or there are no careers. All faults are told at once, each a {@link DocumentProblem}, a
 * {@link PartProblem} or a {@link io.github.digitalskillmap.career.CareerProblem} with path, line and column, in the order of the
 * document. Whether a career holds as a rotation is not asked; {@link Career#check} tells. What follows broken syntax cannot be
 * told. Nothing that a document holds makes a method throw, and no sentence tells who a person is or when they were where.
 *
 * <p>For example, {@code CareerReader.of(TokyoCareers.system()).read(Path.of("careers.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CareerReader {

    /** The number of bytes that a document may have, 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<CareersDocument> DOCUMENTS = new DocumentReader<>(
            CareersDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(CareersDocument.VERSION, CareersDocument.class),
            MAX_BYTES);

    private final List<CareerSystem> systems;

    private CareerReader(List<CareerSystem> systems) {
        this.systems = systems;
    }

    /**
     * Returns a reader of careers.
     *
     * @param systems the systems of careers that documents may name
     * @return the reader
     */
    public static CareerReader of(CareerSystem... systems) {
        return new CareerReader(List.of(systems));
    }

    /**
     * Reads the careers of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the careers, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<List<Career>> read(InputStream document) {
        return DOCUMENTS.read(document, this::careers);
    }

    /**
     * Reads the careers of a file in UTF-8.
     *
     * @param file the file
     * @return the careers, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<List<Career>> read(Path file) {
        return DOCUMENTS.read(file, this::careers);
    }

    /**
     * Reads the careers of a document.
     *
     * @param document the text of the document
     * @return the careers, or every fault
     */
    public Checked<List<Career>> read(String document) {
        return DOCUMENTS.read(document, this::careers);
    }

    private Optional<List<Career>> careers(CareersDocument document, Findings findings) {
        return new CareerCheck(systems, findings).careers(document);
    }
}
