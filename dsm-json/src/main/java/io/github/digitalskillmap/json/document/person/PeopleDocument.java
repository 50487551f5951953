package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Returns the document of people.
     *
     * @throws IllegalArgumentException if a profile is in another framework or two people have the same key
     */
    public static PeopleDocument from(Framework framework, List<Person> people) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Framework of = people.get(i).profile().framework();
            if (!of.equals(framework)) {
                throw new IllegalArgumentException(
                        "profile of people[" + i + "] must be in '" + framework + "', but is in '" + of + "'");
            }
            if (!seen.add(people.get(i).id())) {
                throw new IllegalArgumentException(
                        "people must have different keys, but people[" + i + "] has one used before");
            }
        }
        return new PeopleDocument(KIND, VERSION, framework.edition().toString(), Entries.of(people, PersonEntry::from));
    }
}
