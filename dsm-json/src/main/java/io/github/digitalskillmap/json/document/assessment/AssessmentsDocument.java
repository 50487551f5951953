package io.github.digitalskillmap.json.document.assessment;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of records of assessment. It names the framework and the cycle by edition and does not contain them.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param framework the edition of the framework by which people are judged
 * @param cycle the edition of the cycle
 * @param records the records; null in place of one that could not be read
 * @since 0.1.0
 */
public record AssessmentsDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Filled @Nullable String framework,
        @Required @Filled @Nullable String cycle,
        @Required @Nullable List<@Valid @Nullable AssessmentEntry> records)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "assessments";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of records.
     *
     * @param framework the framework of all of them
     * @param cycle the cycle of all of them
     * @param records the records
     * @return the document, in the order of the records
     */
    public static AssessmentsDocument from(Framework framework, AssessmentCycle cycle, List<AssessmentRecord> records) {
        return new AssessmentsDocument(
                KIND,
                VERSION,
                framework.edition().toString(),
                cycle.edition().toString(),
                Entries.of(records, AssessmentEntry::from));
    }
}
