package io.github.digitalskillmap.json.document.workforce;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.workforce.DemandSurvey;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a survey of work.
 *
 * @param framework the edition of the framework that has the skills
 * @param works the works; null in place of one that could not be read
 */
public record DemandDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String framework,
        @Required @Nullable List<@Valid @Nullable WorkEntry> works)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "demand";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of a survey.
     *
     * @param survey the survey
     * @return the document, in the order of the survey
     * @throws IllegalArgumentException if a work needs more people than a document can say
     */
    public static DemandDocument from(DemandSurvey survey) {
        return new DemandDocument(
                KIND, VERSION, survey.framework().edition().toString(), Entries.of(survey.works(), WorkEntry::from));
    }
}
