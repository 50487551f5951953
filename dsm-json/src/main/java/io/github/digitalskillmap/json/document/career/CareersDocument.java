package io.github.digitalskillmap.json.document.career;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of careers. It names the system of careers by edition and does not contain it.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param careerSystem the edition of the system of careers
 * @param careers the careers; null in place of one that could not be read
 * @since 0.1.0
 */
public record CareersDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Filled @Nullable String careerSystem,
        @Required @Nullable List<@Valid @Nullable CareerEntry> careers)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "careers";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of careers.
     *
     * @param system the system of all of them
     * @param careers the careers
     * @return the document, in the order of the careers
     */
    public static CareersDocument from(CareerSystem system, List<Career> careers) {
        return new CareersDocument(KIND, VERSION, system.edition().toString(), Entries.of(careers, CareerEntry::from));
    }
}
