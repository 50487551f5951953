package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.workforce.DemandDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.workforce.DemandSurvey;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes a survey of work as the document that a {@link DemandReader} of the same framework reads back.
 *
 * <p>The same survey always gives the same text: full identifiers, and everything in the order of the survey.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DemandWriter {

    private static final DemandWriter WRITER = new DemandWriter();

    private DemandWriter() {}

    /**
     * Returns a writer of surveys.
     *
     * @return the writer
     */
    public static DemandWriter of() {
        return WRITER;
    }

    /**
     * Writes a survey.
     *
     * @param survey the survey
     * @return the document
     * @throws IllegalArgumentException if a work needs more than {@value Integer#MAX_VALUE} people
     */
    public String write(DemandSurvey survey) {
        return JsonFormat.write(DemandDocument.from(survey));
    }

    /**
     * Writes a survey to a stream in UTF-8.
     *
     * @param survey the survey
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a work needs more than {@value Integer#MAX_VALUE} people; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(DemandSurvey survey, OutputStream to) {
        JsonFormat.write(DemandDocument.from(survey), to);
    }
}
