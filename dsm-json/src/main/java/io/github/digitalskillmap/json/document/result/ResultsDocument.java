package io.github.digitalskillmap.json.document.result;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.framework.NestingLimit;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeResult;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of results of people against job types.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param framework the edition of the framework of the job types
 * @param examCatalogues the editions of the exam catalogues in which exams were looked up, in the order of looking
 * @param results the results; null in place of one that could not be read
 * @since 0.1.0
 */
public record ResultsDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,

        @Required @Written(value = EDITION, groups = Understood.class) @Nullable
        String framework,

        @Required @Nullable List<@Written(value = EDITION, groups = Understood.class) @Nullable String> examCatalogues,

        @Required @Nullable List<@Valid @Nullable ResultEntry> results)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "results";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of results for the job types of a framework.
     *
     * @throws IllegalArgumentException if a result is of another framework, was counted with other exam catalogues, or rests on
     *     a profile with an exam that no catalogue has, or if its explanation is nested so deeply that no reader would take it
     */
    public static ResultsDocument from(
            Framework framework, List<ExamCatalogue> catalogues, List<JobTypeResult> results) {
        List<@Nullable ResultEntry> entries = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            JobTypeResult result = results.get(i);
            check(result.fulfilment(), framework, catalogues, i);
            entries.add(ResultEntry.from(result.person(), result.fulfilment()));
        }
        return new ResultsDocument(
                KIND,
                VERSION,
                framework.edition().toString(),
                Entries.of(editions(catalogues), Edition::toString),
                entries);
    }

    private static List<Edition> editions(List<ExamCatalogue> catalogues) {
        return catalogues.stream().map(ExamCatalogue::edition).toList();
    }

    private static void check(
            JobTypeFulfilment fulfilment, Framework framework, List<ExamCatalogue> catalogues, int index) {
        List<Edition> editions = editions(catalogues);
        Framework found = fulfilment.profile().framework();
        if (!found.equals(framework)) {
            throw new IllegalArgumentException(
                    "results[" + index + "] must be in '" + framework + "', but is in '" + found + "'");
        }
        if (fulfilment.asOf().isPresent() && !fulfilment.catalogues().equals(editions)) {
            throw new IllegalArgumentException("results[" + index + "] must be counted with the exam catalogues "
                    + editions + ", but was with " + fulfilment.catalogues());
        }
        if (!fulfilment.profile().passes().stream()
                .allMatch(pass -> catalogues.stream().anyMatch(catalogue -> catalogue.has(pass.exam())))) {
            throw new IllegalArgumentException(
                    "exams of results[" + index + "] must be in the exam catalogues " + editions + ", but one is not");
        }
        NestingLimit.check(fulfilment.jobType(), fulfilment.explain());
    }
}
