package io.github.digitalskillmap.json.people;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.digitalskillmap.json.document.person.AttestationEntry;
import io.github.digitalskillmap.json.document.person.HoldingEntry;
import io.github.digitalskillmap.json.document.person.PassEntry;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.document.person.RegistrationEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the record of a person by hand: there may be millions of them, and databind takes longer than all the rest. */
public final class PersonEntryWriter {

    private final JsonGenerator json;

    /** Creates a writer to a text that was begun. */
    public PersonEntryWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a record. */
    public void write(PersonEntry person) throws IOException {
        json.writeStartObject();
        text("id", person.id());
        text("rank", person.rank());
        if (!person.levels().isEmpty()) {
            json.writeObjectFieldStart("levels");
            for (Map.Entry<String, @Nullable HoldingEntry> level :
                    person.levels().entrySet()) {
                holding(level.getKey(), level.getValue());
            }
            json.writeEndObject();
        }
        list("exams", person.exams(), this::pass);
        list("attestations", person.attestations(), this::attestation);
        json.writeEndObject();
    }

    private void holding(String skill, @Nullable HoldingEntry holding) throws IOException {
        if (holding == null || holding.isPlain()) {
            text(skill, holding == null ? null : holding.level());
            return;
        }
        json.writeObjectFieldStart(skill);
        text("level", holding.level());
        text("on", holding.on());
        text("origin", holding.origin());
        json.writeEndObject();
    }

    private void pass(PassEntry pass) throws IOException {
        text("exam", pass.exam());
        text("passedOn", pass.passedOn());
        text("registeredOn", pass.registeredOn());
        text("expiresOn", pass.expiresOn());
        list("registrations", pass.registrations(), this::registration);
    }

    private void registration(RegistrationEntry registration) throws IOException {
        text("on", registration.on());
        text("until", registration.until());
    }

    private void attestation(AttestationEntry attestation) throws IOException {
        text("judgement", attestation.judgement());
        text("verdict", attestation.verdict());
        text("by", attestation.by());
        text("on", attestation.on());
    }

    private <T> void list(String key, List<@Nullable T> entries, Keys<T> keys) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (T entry : entries) {
            if (entry != null) {
                json.writeStartObject();
                keys.write(entry);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void text(String key, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(key, text);
        }
    }

    /** Writes the keys of one entry of a list. */
    private interface Keys<T> {
        void write(T entry) throws IOException;
    }
}
