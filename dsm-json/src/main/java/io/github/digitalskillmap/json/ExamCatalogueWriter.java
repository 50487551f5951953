package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Writes an exam catalogue as the document that an {@link ExamCatalogueReader} reads back, with the standing and the
 * citations of all that it states.
 *
 * <p>The same catalogue always gives the same text. Scales and exams come in the order of the catalogue, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code ExamCatalogueWriter.of().write(IpaCatalogue.fiscalYear2026())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamCatalogueWriter {

    private static final ExamCatalogueWriter WRITER = new ExamCatalogueWriter();

    private ExamCatalogueWriter() {}

    /**
     * Returns a writer of exam catalogues.
     *
     * @return the writer
     */
    public static ExamCatalogueWriter of() {
        return WRITER;
    }

    /**
     * Writes an exam catalogue.
     *
     * @param catalogue the catalogue
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier
     */
    public String write(ExamCatalogue catalogue) {
        return JsonFormat.write(document(catalogue));
    }

    /**
     * Writes an exam catalogue to a stream in UTF-8.
     *
     * @param catalogue the catalogue
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if two different sources have the same identifier; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(ExamCatalogue catalogue, OutputStream to) {
        JsonFormat.write(document(catalogue), to);
    }

    private static ExamCatalogueDocument document(ExamCatalogue catalogue) {
        return ExamCatalogueDocument.from(
                catalogue, CitedSources.of(Stream.concat(catalogue.scales().stream(), catalogue.exams().stream())));
    }
}
