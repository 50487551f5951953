package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.json.document.result.ResultsDocument;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads results of people against job types, and believes none of them: each is counted again from what the person holds,
 * by the rule and as of the day that the document names. Every figure and gap that differs is a fault at its place,
 * so that a result that was changed or has become outdated never comes in unnoticed. Where only the words of an explanation
 * differ, they are warnings: another version of this library may say the same in other words.
 *
 * <p>The document is what {@link ResultsWriter} writes. What the person holds is written as {@link PeopleReader} describes
 * it:
 *
 * <pre>{@code
 * { "kind": "results", "version": 1, "framework": "tokyo-dsm@2.0.0", "examCatalogues": [ "ipa@1.0.0" ],
 *   "results": [ { "person": "P001", "jobType": "tokyo-dsm:ui-ux-designer", "rule": "steps",
 *       "holds": { "levels": { "tokyo-dsm:ux-design": "tokyo-dsm:level/2" } },
 *       "fulfilment": {
 *           "outcome": "open", "certainShare": "2/7", "possibleShare": "1/1",
 *           "tally": { "required": "7", "held": "2", "open": "5" }, "standing": "sample",
 *           "gaps": [ ], "explanation": { } } } ] }
 * }</pre>
 *
 * <p>There the gaps and the explanation are left out. {@code person} may be missing, {@code asOf} is there exactly where
 * the job type asks for exams or judgements.
 *
 * <p>Either there is no fault, or there are no results: every fault is told at once, each a {@link DocumentProblem} with
 * path, line and column, in the order of the document. A result is counted again where nothing is wrong with what it is
 * counted from; none is while the document is not JSON throughout, or goes with another framework or other exam
 * catalogues. Nothing that a document holds makes a method throw.
 *
 * <p>For example:
 *
 * <pre>{@code
 * ResultsReader reader = ResultsReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * Checked<List<JobTypeResult>> results = reader.read(Path.of("results.json"));
 * results.problems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ResultsReader {

    /**
     * The number of bytes that a document may have, 16 MiB. A heap of 512 MiB holds the largest of them, whatever it says.
     */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<ResultsDocument> DOCUMENTS = new DocumentReader<>(
            ResultsDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(ResultsDocument.VERSION, ResultsDocument.class),
            MAX_BYTES);

    private final JobTypeScorer scorer;
    private final List<ExamCatalogue> catalogues;

    private ResultsReader(JobTypeScorer scorer, List<ExamCatalogue> catalogues) {
        this.scorer = scorer;
        this.catalogues = catalogues;
    }

    /**
     * Returns a reader of results for the job types of a framework.
     *
     * @param framework the framework; a document of another edition is a fault
     * @param catalogues where exams are looked up; a document of other editions, or in another order, is a fault
     * @return the reader
     * @throws UnknownIdentifierException if a job type asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static ResultsReader of(Framework framework, ExamCatalogue... catalogues) {
        return new ResultsReader(JobTypeScorer.of(framework, catalogues), List.of(catalogues));
    }

    /**
     * Reads the results of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the results in the order of the document, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<List<JobTypeResult>> read(InputStream document) {
        return DOCUMENTS.read(document, this::results);
    }

    /**
     * Reads the results of a file in UTF-8.
     *
     * @param file the file
     * @return the results in the order of the document, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<List<JobTypeResult>> read(Path file) {
        return DOCUMENTS.read(file, this::results);
    }

    /**
     * Reads the results of a document.
     *
     * @param document the text of the document
     * @return the results in the order of the document, or every fault
     */
    public Checked<List<JobTypeResult>> read(String document) {
        return DOCUMENTS.read(document, this::results);
    }

    private Optional<List<JobTypeResult>> results(ResultsDocument document, Findings findings) {
        return Optional.of(new ResultsCheck(scorer, catalogues, findings).results(document));
    }
}
