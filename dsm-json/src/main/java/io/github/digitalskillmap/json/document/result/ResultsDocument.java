package io.github.digitalskillmap.json.document.result;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
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
        @Required @Nullable String framework,
        @Required @Nullable List<@Nullable String> examCatalogues,

        @Required @Nullable List<@Valid @Nullable ResultEntry> results)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "results";

    /** The version of this shape. */
    public static final int VERSION = 1;
}
