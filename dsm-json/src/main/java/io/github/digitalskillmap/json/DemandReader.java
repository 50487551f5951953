package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.workforce.DemandDocument;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.workforce.DemandSurvey;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a survey of work from the document that a {@link DemandWriter} writes, or that somebody wrote by hand.
 *
 * <p>Skills and levels are found by identifier or name in any spelling, as in people; units are written by full identifier. A
 * document names its framework by edition. The order of keys does not matter.
 *
 * <p>Either there is no fault, or there is no survey. All faults are told at once, each a {@link DocumentProblem} or a
 * {@link PartProblem} with path, line and column, in the order of the document. What follows broken syntax cannot be told.
 * Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code DemandReader.of(tokyo).read(Path.of("demand.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DemandReader {

    /** The number of bytes that a document may have, 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<DemandDocument> DOCUMENTS = new DocumentReader<>(
            DemandDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(DemandDocument.VERSION, DemandDocument.class),
            MAX_BYTES);

    private final Names names;

    private DemandReader(Names names) {
        this.names = names;
    }

    /**
     * Returns a reader of surveys.
     *
     * @param framework the framework that has the skills
     * @return the reader
     */
    public static DemandReader of(Framework framework) {
        return new DemandReader(new Names(Objects.requireNonNull(framework, "framework"), List.of()));
    }

    /**
     * Reads the survey of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the survey, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<DemandSurvey> read(InputStream document) {
        return DOCUMENTS.read(document, this::survey);
    }

    /**
     * Reads the survey of a file in UTF-8.
     *
     * @param file the file
     * @return the survey, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<DemandSurvey> read(Path file) {
        return DOCUMENTS.read(file, this::survey);
    }

    /**
     * Reads the survey of a document.
     *
     * @param document the text of the document
     * @return the survey, or every fault
     */
    public Checked<DemandSurvey> read(String document) {
        return DOCUMENTS.read(document, this::survey);
    }

    private Optional<DemandSurvey> survey(DemandDocument document, Findings findings) {
        return new DemandCheck(names, findings).survey(document);
    }
}
