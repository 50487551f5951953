package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.framework.Nesting;
import io.github.digitalskillmap.json.document.result.ResultEntry;
import io.github.digitalskillmap.json.document.result.ResultsDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as a document that {@link ResultsReader} takes: each with its rule, its date, what the person holds, the
 * exact figures, the gaps and the explanation.
 *
 * <p>The same results always give the same text, with full identifiers and exact fractions. Results keep their order.
 *
 * <p>For example:
 *
 * <pre>{@code
 * JobTypeFulfilment fulfilment = JobTypeScorer.of(tokyo).score(person.profile(), TokyoJobTypes.UI_UX_DESIGNER);
 * ResultsWriter.of(tokyo, IpaCatalogue.fiscalYear2026()).write(List.of(JobTypeResult.of(person.id(), fulfilment)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ResultsWriter {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;

    private ResultsWriter(Framework framework, List<ExamCatalogue> catalogues) {
        this.framework = framework;
        this.catalogues = catalogues;
    }

    /**
     * Returns a writer of results for the job types of a framework.
     *
     * @param framework the framework
     * @param catalogues the catalogues of the exams that people passed, as the scorer has them
     * @return the writer
     */
    public static ResultsWriter of(Framework framework, ExamCatalogue... catalogues) {
        return new ResultsWriter(Objects.requireNonNull(framework, "framework"), List.of(catalogues));
    }

    /**
     * Writes results.
     *
     * @param results results for job types of the framework of this writer
     * @return the document
     * @throws IllegalArgumentException if a result is of another framework, was counted with other exam catalogues, or
     *     rests on a profile with an exam that no catalogue of this writer has, or if its explanation is nested so deeply
     *     that no reader would take it
     */
    public String write(List<JobTypeResult> results) {
        return JsonFormat.write(document(results));
    }

    /**
     * Writes results to a stream in UTF-8.
     *
     * @param results results for job types of the framework of this writer
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a result is of another framework, was counted with other exam catalogues, or
     *     rests on a profile with an exam that no catalogue of this writer has, or if its explanation is nested so deeply
     *     that no reader would take it; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(List<JobTypeResult> results, OutputStream to) {
        JsonFormat.write(document(results), to);
    }

    private ResultsDocument document(List<JobTypeResult> results) {
        List<Edition> editions = catalogues.stream().map(ExamCatalogue::edition).toList();
        List<@Nullable ResultEntry> entries = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            JobTypeResult result = results.get(i);
            check(result.fulfilment(), editions, i);
            entries.add(ResultEntry.from(result.person(), result.fulfilment()));
        }
        return new ResultsDocument(
                ResultsDocument.KIND,
                ResultsDocument.VERSION,
                framework.edition().toString(),
                editions.stream().<@Nullable String>map(Edition::toString).toList(),
                entries);
    }

    private void check(JobTypeFulfilment fulfilment, List<Edition> editions, int index) {
        Framework found = fulfilment.profile().framework();
        if (!found.equals(framework)) {
            throw new IllegalArgumentException(
                    "results[" + index + "] must be in '" + framework + "', but is in '" + found + "'");
        }
        if (fulfilment.asOf().isPresent() && !fulfilment.catalogues().equals(editions)) {
            throw new IllegalArgumentException("results[" + index + "] must be counted with the exam catalogues "
                    + editions + ", but was with " + fulfilment.catalogues());
        }
        if (!fulfilment.profile().passes().stream().allMatch(this::isKnown)) {
            throw new IllegalArgumentException(
                    "exams of results[" + index + "] must be in the exam catalogues " + editions + ", but one is not");
        }
        Nesting.check(fulfilment.jobType(), fulfilment.explain());
    }

    private boolean isKnown(ExamPass pass) {
        return catalogues.stream().anyMatch(catalogue -> catalogue.has(pass.exam()));
    }
}
