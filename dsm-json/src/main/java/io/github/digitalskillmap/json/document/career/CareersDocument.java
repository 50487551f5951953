package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.OneOfAll;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of careers. It names the system of careers by edition and does not contain it.
 *
 * @param careerSystem the edition of the system of careers
 * @param careers the careers; null in place of one that could not be read
 */
public record CareersDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String careerSystem,
        @Required @Nullable List<@Valid @Nullable CareerEntry> careers)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "careers";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of careers.
     *
     * @param systems the systems that they can go by
     * @param careers the careers
     * @return the document, in the order of the careers
     * @throws IllegalArgumentException if not all go by one of the systems, or two are of one person
     */
    public static CareersDocument from(List<CareerSystem> systems, List<Career> careers) {
        CareerSystem system = OneOfAll.of("system", careers, Career::system, systems);
        if (careers.stream().map(Career::person).distinct().count() < careers.size()) {
            throw new IllegalArgumentException("careers must be each of another person, but two are of one");
        }
        return new CareersDocument(KIND, VERSION, system.edition().toString(), Entries.of(careers, CareerEntry::from));
    }
}
