package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.OneOfAll;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of records of assessment. It names the framework and the cycle by edition and does not contain them.
 *
 * @param framework the edition of the framework by which people are judged
 * @param cycle the edition of the cycle
 * @param records the records; null in place of one that could not be read
 */
public record AssessmentsDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String framework,
        @Required @Written(EDITION) @Nullable String cycle,
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
     * @param cycles the cycles that they can be in
     * @param records the records
     * @return the document, in the order of the records
     * @throws IllegalArgumentException if a record is in another framework, or not all are in one of the cycles, or two are of the
     *     same person and round
     */
    public static AssessmentsDocument from(
            Framework framework, List<AssessmentCycle> cycles, List<AssessmentRecord> records) {
        AssessmentCycle cycle = OneOfAll.of("cycle", records, AssessmentRecord::cycle, cycles);
        Set<List<Object>> seen = new HashSet<>();
        for (AssessmentRecord each : records) {
            framework.requireSame(each.framework());
            if (!seen.add(List.of(each.person(), each.round()))) {
                throw new IllegalArgumentException(
                        "records must be each of another person or round, but two are of one person in "
                                + each.round());
            }
        }
        return new AssessmentsDocument(
                KIND,
                VERSION,
                framework.edition().toString(),
                cycle.edition().toString(),
                Entries.of(records, AssessmentEntry::from));
    }
}
