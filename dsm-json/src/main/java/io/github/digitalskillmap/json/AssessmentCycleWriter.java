package io.github.digitalskillmap.json;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.assessment.AssessmentCycleDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes a cycle of assessment as the document that an {@link AssessmentCycleReader} reads back, with the standing and the
 * citations of all that it states.
 *
 * <p>The same cycle always gives the same text. Roles and stages come in the order of the cycle, the sources that
 * citations refer to by the order of their identifiers.
 *
 * <p>For example, {@code AssessmentCycleWriter.of().write(TokyoAssessment.cycle())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentCycleWriter {

    private static final AssessmentCycleWriter WRITER = new AssessmentCycleWriter();

    private AssessmentCycleWriter() {}

    /**
     * Returns a writer of cycles of assessment.
     *
     * @return the writer
     */
    public static AssessmentCycleWriter of() {
        return WRITER;
    }

    /**
     * Writes a cycle.
     *
     * @param cycle the cycle
     * @return the document
     * @throws IllegalArgumentException if two different sources have the same identifier
     */
    public String write(AssessmentCycle cycle) {
        return JsonFormat.write(document(cycle));
    }

    /**
     * Writes a cycle to a stream in UTF-8.
     *
     * @param cycle the cycle
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if two different sources have the same identifier; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(AssessmentCycle cycle, OutputStream to) {
        JsonFormat.write(document(cycle), to);
    }

    private static AssessmentCycleDocument document(AssessmentCycle cycle) {
        return AssessmentCycleDocument.from(cycle, CitedSources.of(cycle.facts().stream()));
    }
}
