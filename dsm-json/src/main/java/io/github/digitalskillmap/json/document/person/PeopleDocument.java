package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of people and what they hold.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param framework the edition of the framework by which the people were judged
 * @param people the people; null in place of one that could not be read
 * @since 0.1.0
 */
public record PeopleDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,

        @Required @Written(value = EDITION, groups = Understood.class) @Nullable
        String framework,

        @Required @Nullable List<@Valid @Nullable PersonEntry> people)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "people";

    /** The version of this shape. */
    public static final int VERSION = 1;
}
