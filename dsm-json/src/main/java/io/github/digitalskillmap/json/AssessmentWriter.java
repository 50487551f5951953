package io.github.digitalskillmap.json;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.assessment.AssessmentsDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes records of assessment as the document that an {@link AssessmentReader} of the same framework and cycle reads back.
 *
 * <p>The same records always give the same text: full identifiers, and everything in the order given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentWriter {

    private final Framework framework;
    private final AssessmentCycle cycle;

    private AssessmentWriter(Framework framework, AssessmentCycle cycle) {
        this.framework = framework;
        this.cycle = cycle;
    }

    /**
     * Returns a writer of records.
     *
     * @param framework the framework by which people are judged
     * @param cycle the cycle
     * @return the writer
     */
    public static AssessmentWriter of(Framework framework, AssessmentCycle cycle) {
        return new AssessmentWriter(
                Objects.requireNonNull(framework, "framework"), Objects.requireNonNull(cycle, "cycle"));
    }

    /**
     * Writes records.
     *
     * @param records the records, each of another person or round, in the framework and cycle of this writer
     * @return the document
     * @throws IllegalArgumentException if a record is in another framework or cycle, or two are of the same person and round
     */
    public String write(List<AssessmentRecord> records) {
        return JsonFormat.write(document(records));
    }

    /**
     * Writes records to a stream in UTF-8.
     *
     * @param records the records, each of another person or round, in the framework and cycle of this writer
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a record is in another framework or cycle, or two are of the same person and round;
     *     nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(List<AssessmentRecord> records, OutputStream to) {
        JsonFormat.write(document(records), to);
    }

    private AssessmentsDocument document(List<AssessmentRecord> records) {
        Set<List<Object>> seen = new HashSet<>();
        for (AssessmentRecord each : records) {
            framework.requireSame(each.framework());
            if (!each.cycle().equals(cycle)) {
                throw new IllegalArgumentException("cycle must be " + cycle + ", but was " + each.cycle());
            }
            if (!seen.add(List.of(each.person(), each.round()))) {
                throw new IllegalArgumentException(
                        "records must be each of another person or round, but two are of one person in "
                                + each.round());
            }
        }
        return AssessmentsDocument.from(framework, cycle, records);
    }
}
