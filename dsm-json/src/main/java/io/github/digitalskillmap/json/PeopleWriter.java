package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.people.PersonEntryWriter;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
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
        this.framework = Objects.requireNonNull(framework, "framework");
    }

    /**
     * Returns a writer of people who were judged by a framework.
     *
     * @param framework the framework
     * @return the writer
     */
    public static PeopleWriter of(Framework framework) {
        return new PeopleWriter(framework);
    }

    /**
     * Writes people to a stream in UTF-8 as they come, however many there are. The document is the same as that of a list.
     *
     * <p>Keys are not remembered: the same person twice is not noticed.
     *
     * @param people the people, each with a profile in the framework of this writer
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a profile is in another framework; what came before is written then, and the
     *     document is not ended
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Iterator<Person> people, OutputStream to) {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(to, "to");
        try (JsonGenerator json = JsonFormat.document(to)) {
            json.writeStartObject();
            json.writeStringField("kind", PeopleDocument.KIND);
            json.writeNumberField("version", PeopleDocument.VERSION);
            json.writeStringField("framework", framework.edition().toString());
            json.writeArrayFieldStart("people");
            PersonEntryWriter records = new PersonEntryWriter(json);
            for (long index = 0; people.hasNext(); index++) {
                records.write(entry(people.next(), index));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the record of each person on a line of its own (NDJSON), in UTF-8 and as they come, however many there are:
     * what {@link PeopleReader#openLines(java.io.InputStream)} reads back.
     *
     * <p>Keys are not remembered: the same person twice is not noticed.
     *
     * @param people the people, each with a profile in the framework of this writer
     * @param to the stream, which is flushed and not closed
     * @throws IllegalArgumentException if a profile is in another framework; what came before is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void writeLines(Iterator<Person> people, OutputStream to) {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(to, "to");
        try (JsonGenerator json = JsonFormat.plain(to)) {
            PersonEntryWriter records = new PersonEntryWriter(json);
            for (long index = 0; people.hasNext(); index++) {
                records.write(entry(people.next(), index));
                json.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes people of whom no two have the same key; nothing is written otherwise. */
    void writeAll(List<Person> people, OutputStream to) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            checkFramework(people.get(i), i);
            if (!seen.add(people.get(i).id())) {
                throw new IllegalArgumentException(
                        "people must have different keys, but people[" + i + "] has one used before");
            }
        }
        write(people.iterator(), to);
    }

    private PersonEntry entry(Person person, long index) {
        checkFramework(person, index);
        return PersonEntry.from(person);
    }

    private void checkFramework(Person person, long index) {
        if (!person.profile().framework().equals(framework)) {
            throw new IllegalArgumentException("profile of people[" + index + "] must be in '" + framework
                    + "', but is in '" + person.profile().framework() + "'");
        }
    }
}
