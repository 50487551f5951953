package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.assessment.AssessmentCycleDocument;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueCheck;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueDocument;
import io.github.digitalskillmap.json.document.framework.FrameworkCheck;
import io.github.digitalskillmap.json.document.framework.FrameworkDocument;
import io.github.digitalskillmap.json.document.migration.MigrationPlanCheck;
import io.github.digitalskillmap.json.document.migration.MigrationPlanDocument;
import io.github.digitalskillmap.json.document.overlay.OverlayCheck;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.document.overlay.OverlayText;
import io.github.digitalskillmap.json.document.policy.PolicyDocument;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.problem.Checked;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How something is read and written as a document of its kind. {@link DsmJson} gives one for each kind.
 *
 * <p>What is read is what was written: the same value always gives the same text, and reading the text gives an equal value. All
 * is written by full identifier; citations refer to sources that the document lists by the order of their identifiers. The order
 * of keys does not matter to the reader, and what may be empty or missing may be left out.
 *
 * <p>Either there is no fault, or there is no value. All faults of the parts of a document are told at once, each a
 * {@link io.github.digitalskillmap.json.problem.DocumentProblem} or a
 * {@link io.github.digitalskillmap.json.problem.PartProblem} with path, line and column, in the order of the document; once all
 * parts are sound, all faults of the whole. What follows broken syntax cannot be told. Nothing that a document holds makes a
 * method throw.
 *
 * <p>For example:
 *
 * <pre>{@code
 * DocumentFormat<Framework> frameworks = DocumentFormat.frameworks(IpaCatalogue.fiscalYear2026());
 * String document = frameworks.write(tokyo);
 * Framework same = frameworks.read(document).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what a document holds
 * @since 0.1.0
 */
public final class DocumentFormat<T> {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private final DocumentKind kind;
    private final Shaped<?, T> shaped;

    private DocumentFormat(DocumentKind kind, Shaped<?, T> shaped) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.shaped = Objects.requireNonNull(shaped, "shaped");
    }

    /**
     * Returns the format of a kind.
     *
     * @param kind the kind
     * @param type the record of its documents
     * @param value gives what a document holds, if no fault was found before, and tells further faults
     * @param document gives the document of a value
     */
    static <D extends Document, T> DocumentFormat<T> of(
            DocumentKind kind,
            Class<D> type,
            BiFunction<D, Findings, Optional<T>> value,
            Function<? super T, ?> document) {
        return written(kind, type, value, (written, to) -> JsonFormat.write(document.apply(written), to));
    }

    /** Returns the format of a kind whose documents are written in a way of their own. */
    static <D extends Document, T> DocumentFormat<T> written(
            DocumentKind kind,
            Class<D> type,
            BiFunction<D, Findings, Optional<T>> value,
            BiConsumer<? super T, OutputStream> writer) {
        return new DocumentFormat<>(kind, new Shaped<>(kind.reader(type), value, writer));
    }

    /**
     * Returns the format of frameworks.
     *
     * @param catalogues the exam catalogues that frameworks may name
     * @return the format
     */
    public static DocumentFormat<Framework> frameworks(List<ExamCatalogue> catalogues) {
        List<ExamCatalogue> named = List.copyOf(Objects.requireNonNull(catalogues, "catalogues"));
        return of(
                DocumentKind.FRAMEWORK,
                FrameworkDocument.class,
                (document, findings) -> new FrameworkCheck(named, findings).framework(document),
                FrameworkDocument::from);
    }

    /**
     * Returns the format of frameworks.
     *
     * @param catalogues the exam catalogues that frameworks may name
     * @return the format
     */
    public static DocumentFormat<Framework> frameworks(ExamCatalogue... catalogues) {
        return frameworks(List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /** {@return the format of exam catalogues} */
    public static DocumentFormat<ExamCatalogue> examCatalogues() {
        return of(
                DocumentKind.EXAM_CATALOGUE,
                ExamCatalogueDocument.class,
                (document, findings) -> new ExamCatalogueCheck(findings).catalogue(document),
                ExamCatalogueDocument::from);
    }

    /** {@return the format of overlays, without their bases; {@link AdaptedFramework} puts them on one} */
    public static DocumentFormat<Overlay> overlays() {
        return of(
                DocumentKind.OVERLAY,
                OverlayDocument.class,
                (document, findings) -> new OverlayCheck(document, findings).overlay(null),
                OverlayText::of);
    }

    /** {@return the format of cycles of assessment} */
    public static DocumentFormat<AssessmentCycle> assessmentCycles() {
        return of(
                DocumentKind.ASSESSMENT_CYCLE,
                AssessmentCycleDocument.class,
                AssessmentCycleDocument::cycle,
                AssessmentCycleDocument::from);
    }

    /** {@return the format of policies} */
    public static DocumentFormat<Policy> policies() {
        return of(DocumentKind.POLICY, PolicyDocument.class, PolicyDocument::policy, PolicyDocument::from);
    }

    /**
     * Returns the format of migration plans.
     *
     * @param frameworks the frameworks between which plans may stand, each of another edition
     * @return the format
     */
    public static DocumentFormat<MigrationPlan> migrationPlans(List<Framework> frameworks) {
        List<Framework> known = List.copyOf(Objects.requireNonNull(frameworks, "frameworks"));
        return of(
                DocumentKind.MIGRATION_PLAN,
                MigrationPlanDocument.class,
                (document, findings) -> new MigrationPlanCheck(known, findings).plan(document),
                MigrationPlanDocument::from);
    }

    /**
     * Returns the format of migration plans.
     *
     * @param frameworks the frameworks between which plans may stand, each of another edition
     * @return the format
     */
    public static DocumentFormat<MigrationPlan> migrationPlans(Framework... frameworks) {
        return migrationPlans(List.of(Objects.requireNonNull(frameworks, "frameworks")));
    }

    /** {@return the kind of the documents} */
    public DocumentKind kind() {
        return kind;
    }

    /**
     * Returns the schema that an editor checks such a document by.
     *
     * @return a JSON Schema of the dialect 2020-12, with a description of every key in Japanese and English
     */
    public String schema() {
        return kind.schema();
    }

    /**
     * Reads a document in UTF-8 of at most {@link #MAX_BYTES}.
     *
     * @param document the document, which is read to its end and not closed
     * @return what it holds, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<T> read(InputStream document) {
        return shaped.read(Objects.requireNonNull(document, "document"));
    }

    /**
     * Reads a file in UTF-8 of at most {@link #MAX_BYTES}.
     *
     * @param file the file
     * @return what it holds, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<T> read(Path file) {
        return shaped.read(Objects.requireNonNull(file, "file"));
    }

    /**
     * Reads the text of a document.
     *
     * @param document the text
     * @return what it holds, or every fault
     */
    public Checked<T> read(String document) {
        return shaped.read(Objects.requireNonNull(document, "document"));
    }

    /**
     * Writes a value as the text of a document.
     *
     * @param value the value
     * @return the text
     * @throws IllegalArgumentException if no reader would take the document: two different sources have the same identifier,
     *     requirements are nested too deeply, or the parts of the value do not go together
     */
    public String write(T value) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        write(value, document);
        return document.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as a document in UTF-8.
     *
     * @param value the value
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException as {@link #write(Object)} does; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(T value, OutputStream to) {
        shaped.writer().accept(Objects.requireNonNull(value, "value"), Objects.requireNonNull(to, "to"));
    }

    /**
     * Writes a value as a file in UTF-8, whole or not at all: until all is written, what stood in the file stays.
     *
     * @param value the value
     * @param file the file
     * @throws IllegalArgumentException as {@link #write(Object)} does; nothing is written then
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(T value, Path file) {
        Objects.requireNonNull(value, "value");
        WholeFile.write(file, to -> write(value, to));
    }

    /**
     * Returns the word for the kind.
     *
     * @return the word, such as {@code curriculum}
     */
    @Override
    public String toString() {
        return kind.word();
    }

    /** The record between a text and a value. */
    private record Shaped<D extends Document, T>(
            DocumentReader<D> reader,
            BiFunction<D, Findings, Optional<T>> value,
            BiConsumer<? super T, OutputStream> writer) {

        Checked<T> read(InputStream document) {
            return reader.read(document, value);
        }

        Checked<T> read(Path file) {
            return reader.read(file, value);
        }

        Checked<T> read(String document) {
            return reader.read(document, value);
        }
    }
}
