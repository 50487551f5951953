package io.github.digitalskillmap.json.document.exam;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of an exam catalogue.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param edition the edition of the catalogue
 * @param sources what the citations refer to
 * @param scales the scales on which the exams are ordered
 * @param exams the exams
 * @since 0.1.0
 */
public record ExamCatalogueDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String edition,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @Required @Nullable List<@Valid @Nullable ExamScaleEntry> scales,
        @Required @Nullable List<@Valid @Nullable ExamEntry> exams)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "exam-catalogue";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of an exam catalogue.
     *
     * @param catalogue the catalogue
     * @return the document, in the order of the catalogue
     */
    public static ExamCatalogueDocument from(ExamCatalogue catalogue) {
        return new ExamCatalogueDocument(
                KIND,
                VERSION,
                catalogue.edition().toString(),
                Entries.of(
                        CitedSources.of(Stream.concat(catalogue.scales().stream(), catalogue.exams().stream())),
                        SourceEntry::from),
                Entries.of(catalogue.scales(), ExamScaleEntry::from),
                Entries.of(catalogue.exams(), ExamEntry::from));
    }

    /**
     * Returns the catalogue of this document, still to be checked as a whole.
     *
     * @return a builder with all that the document holds, if its entries were checked
     */
    public ExamCatalogue.Builder toCatalogue() {
        Origins origins = Origins.of(sources);
        ExamCatalogue.Builder catalogue = ExamCatalogue.builder(Edition.parse(requireNonNull(edition)));
        Entries.parts(scales, scale -> scale.toScale(origins)).forEach(catalogue::addScale);
        Entries.parts(exams, exam -> exam.toExam(origins)).forEach(catalogue::addExam);
        return catalogue;
    }
}
