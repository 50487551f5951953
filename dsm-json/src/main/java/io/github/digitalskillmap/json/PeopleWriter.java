package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.PeopleDocument;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes people as the document that a {@link PeopleReader} of the same framework reads back.
 *
 * <p>The same people always give the same text: full identifiers, people in the order given, skills in the order of the
 * framework, exams and attestations by date.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PeopleWriter {

    private final Framework framework;

    private PeopleWriter(Framework framework) {
        this.framework = framework;
    }

    /**
     * Returns a writer of people who were judged by a framework.
     *
     * @param framework the framework
     * @return the writer
     */
    public static PeopleWriter of(Framework framework) {
        return new PeopleWriter(Objects.requireNonNull(framework, "framework"));
    }

    /**
     * Writes people.
     *
     * @param people the people, each with another key and a profile in the framework of this writer
     * @return the document
     * @throws IllegalArgumentException if a profile is in another framework or two people have the same key
     */
    public String write(List<Person> people) {
        return JsonFormat.write(document(people));
    }

    /**
     * Writes people to a stream in UTF-8.
     *
     * @param people the people, each with another key and a profile in the framework of this writer
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a profile is in another framework or two people have the same key; nothing is
     *     written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(List<Person> people, OutputStream to) {
        JsonFormat.write(document(people), to);
    }

    private PeopleDocument document(List<Person> people) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            if (!person.profile().framework().equals(framework)) {
                throw new IllegalArgumentException("profile of people[" + i + "] must be in '" + framework
                        + "', but is in '" + person.profile().framework() + "'");
            }
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException(
                        "people must have different keys, but people[" + i + "] has one used before");
            }
        }
        return PeopleDocument.from(framework, people);
    }
}
