package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.training.CurriculumDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.training.Curriculum;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the training of a year as the document that an {@link CurriculumReader} reads back, with the standing and the
 * citations of all that it states.
 *
 * <p>The same curriculum always gives the same text. All parts come in the order of the curriculum, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code CurriculumWriter.of().write(TokyoTraining.fiscalYear2024())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CurriculumWriter {

    private static final CurriculumWriter WRITER = new CurriculumWriter();

    private CurriculumWriter() {}

    /**
     * Returns a writer of curricula.
     *
     * @return the writer
     */
    public static CurriculumWriter of() {
        return WRITER;
    }

    /**
     * Writes a curriculum.
     *
     * @param curriculum the curriculum
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier
     */
    public String write(Curriculum curriculum) {
        return JsonFormat.write(document(curriculum));
    }

    /**
     * Writes a curriculum to a stream in UTF-8.
     *
     * @param curriculum the curriculum
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if two different sources have the same identifier; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Curriculum curriculum, OutputStream to) {
        JsonFormat.write(document(curriculum), to);
    }

    private static CurriculumDocument document(Curriculum curriculum) {
        return CurriculumDocument.from(curriculum, CitedSources.of(curriculum.facts().stream()));
    }
}
