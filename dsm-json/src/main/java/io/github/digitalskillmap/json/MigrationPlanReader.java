package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.migration.MigrationPlanCheck;
import io.github.digitalskillmap.json.document.migration.MigrationPlanDocument;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.problem.Checked;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a migration plan from the document that a {@link MigrationPlanWriter} writes.
 *
 * <p>All is written by full identifier. A plan names its two frameworks by edition ({@code "from": "tokyo-dsm@2.0.0"}); the
 * reader is given them. The order of keys does not matter; what is empty may be left out.
 *
 * <p>Either there is no fault, or there is no plan. All faults of its parts are told at once, each a {@link DocumentProblem}
 * or a {@link PartProblem} with path, line and column, in the order of the document; once all parts are sound, all
 * {@linkplain io.github.digitalskillmap.migration.MigrationProblem faults of the whole}. What follows broken syntax cannot be
 * told. Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code MigrationPlanReader.of(tokyo, city).read(Path.of("plan.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MigrationPlanReader {

    /** The number of bytes that a document may have, 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<MigrationPlanDocument> DOCUMENTS = new DocumentReader<>(
            MigrationPlanDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(MigrationPlanDocument.VERSION, MigrationPlanDocument.class),
            MAX_BYTES);

    private final List<Framework> frameworks;

    private MigrationPlanReader(List<Framework> frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * Returns a reader of migration plans.
     *
     * @param frameworks the frameworks between which plans may stand, each of another edition
     * @return the reader
     */
    public static MigrationPlanReader of(Framework... frameworks) {
        return new MigrationPlanReader(List.of(frameworks));
    }

    /**
     * Reads the plan of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the plan, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<MigrationPlan> read(InputStream document) {
        return DOCUMENTS.read(document, this::plan);
    }

    /**
     * Reads the plan of a file in UTF-8.
     *
     * @param file the file
     * @return the plan, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<MigrationPlan> read(Path file) {
        return DOCUMENTS.read(file, this::plan);
    }

    /**
     * Reads the plan of a document.
     *
     * @param document the text of the document
     * @return the plan, or every fault
     */
    public Checked<MigrationPlan> read(String document) {
        return DOCUMENTS.read(document, this::plan);
    }

    private Optional<MigrationPlan> plan(MigrationPlanDocument document, Findings findings) {
        return new MigrationPlanCheck(frameworks, findings).plan(document);
    }
}
