package io.github.digitalskillmap.json.people;

import com.fasterxml.jackson.core.JsonParser;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.EntryReader;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Lines;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads people one at a time: the sound ones at once, and the others again to tell all that is wrong with them. */
final class RecordReader {

    private static final EntryReader<PersonEntry> RECORDS = new EntryReader<>(PersonEntry.class);

    private final Names names;
    private @Nullable String id;

    RecordReader(Names names) {
        this.names = names;
    }

    /** Returns the key of the record that was read last, or null if it has none. */
    @Nullable
    String id() {
        return id;
    }

    /** Notes that a record was passed over. */
    void forget() {
        id = null;
    }

    /**
     * Reads the person that begins with the current token.
     *
     * @return the person, or null if there is anything to tell of the record; the parser is then somewhere within the record or at its end
     */
    @Nullable
    Person readAtOnce(JsonParser parser, DataPath path) throws IOException {
        PersonEntry entry = PersonEntryParser.read(parser);
        id = entry == null ? null : entry.id();
        if (entry == null) {
            return null;
        }
        Findings findings = new Findings();
        Optional<Person> person = new RecordEntries(names, findings).person(path, entry, true);
        return findings.isEmpty() ? person.orElseThrow() : null;
    }

    /**
     * Reads the text of a record.
     *
     * @param text the text, from the first letter of the record on
     * @param start where in the document the text begins
     * @param path the way to the record
     * @return the person, or every fault
     */
    Checked<Person> read(String text, Position start, DataPath path) {
        return RECORDS.read(text, Lines.of(text, start), DocumentPath.ROOT.to(path), (entry, findings) -> {
            id = entry.id();
            return new RecordEntries(names, findings).person(path, entry, true);
        });
    }
}
