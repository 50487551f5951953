package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
        @NotNull @Nullable String kind,
        @NotNull @Nullable Integer version,
        @NotNull @Nullable String framework,

        @NotNull @Nullable List<@Valid @Nullable PersonEntry> people)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "people";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of the given people.
     *
     * @param framework the framework of their profiles
     * @param people the people
     * @return the document, in the order of the people
     */
    public static PeopleDocument from(Framework framework, List<Person> people) {
        return new PeopleDocument(
                KIND,
                VERSION,
                framework.edition().toString(),
                people.stream().map(PersonEntry::from).toList());
    }
}
