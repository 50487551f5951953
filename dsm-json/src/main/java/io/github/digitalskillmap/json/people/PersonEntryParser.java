package io.github.digitalskillmap.json.people;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.digitalskillmap.json.document.person.AttestationEntry;
import io.github.digitalskillmap.json.document.person.HoldingEntry;
import io.github.digitalskillmap.json.document.person.PassEntry;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.document.person.RegistrationEntry;
import io.github.digitalskillmap.json.reading.Constraints;
import io.github.digitalskillmap.json.reading.Scan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record of a person in one go, and only if its form has no fault: it has the declared shape, each key once, and
 * nothing null, missing or blank.
 *
 * <p>That is what {@link Scan} and {@link Constraints} together find no fault with, so neither need look at it again. By
 * hand, since databind cannot tell a null from a key left out, and to watch for repeated keys and to validate takes
 * longer than all the rest.
 */
final class PersonEntryParser {

    /** Room for as many levels as a record usually has, and no matter if it has more. */
    private static final int USUAL_LEVELS = 64;

    private final JsonParser parser;

    private PersonEntryParser(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the record that begins with the current token.
     *
     * @return the record, or null if its form has a fault; the parser is then somewhere within it
     */
    static @Nullable PersonEntry read(JsonParser parser) throws IOException {
        try {
            return new PersonEntryParser(parser).person();
        } catch (FaultyFormException e) {
            return null;
        }
    }

    private PersonEntry person() throws IOException {
        String id = null;
        String rank = null;
        Map<String, @Nullable HoldingEntry> levels = null;
        List<@Nullable PassEntry> exams = null;
        List<@Nullable AttestationEntry> attestations = null;
        beginObject();
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "id" -> id = text(id);
                case "rank" -> rank = text(rank);
                case "levels" -> levels = levels(levels);
                case "exams" -> exams = list(exams, this::pass);
                case "attestations" -> attestations = list(attestations, this::attestation);
                default -> throw new FaultyFormException();
            }
        }
        return new PersonEntry(
                present(id),
                rank,
                levels == null ? Map.of() : levels,
                exams == null ? List.of() : exams,
                attestations == null ? List.of() : attestations);
    }

    private Map<String, @Nullable HoldingEntry> levels(@Nullable Map<String, @Nullable HoldingEntry> before)
            throws IOException {
        absent(before);
        Map<String, @Nullable HoldingEntry> levels = new LinkedHashMap<>(USUAL_LEVELS);
        beginObject();
        for (String skill = nextKey(); skill != null; skill = nextKey()) {
            absent(levels.put(skill, holding()));
        }
        return levels;
    }

    private HoldingEntry holding() throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return HoldingEntry.of(text(null));
        }
        String level = null;
        String on = null;
        String origin = null;
        beginObject();
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "level" -> level = text(level);
                case "on" -> on = text(on);
                case "origin" -> origin = text(origin);
                default -> throw new FaultyFormException();
            }
        }
        return new HoldingEntry(present(level), on, origin);
    }

    private PassEntry pass() throws IOException {
        String exam = null;
        String passedOn = null;
        String registeredOn = null;
        String expiresOn = null;
        List<@Nullable RegistrationEntry> registrations = null;
        beginObject();
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "exam" -> exam = text(exam);
                case "passedOn" -> passedOn = text(passedOn);
                case "registeredOn" -> registeredOn = text(registeredOn);
                case "expiresOn" -> expiresOn = text(expiresOn);
                case "registrations" -> registrations = list(registrations, this::registration);
                default -> throw new FaultyFormException();
            }
        }
        return new PassEntry(
                present(exam),
                present(passedOn),
                registeredOn,
                expiresOn,
                registrations == null ? List.of() : registrations);
    }

    private RegistrationEntry registration() throws IOException {
        String on = null;
        String until = null;
        beginObject();
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "on" -> on = text(on);
                case "until" -> until = text(until);
                default -> throw new FaultyFormException();
            }
        }
        return new RegistrationEntry(present(on), until);
    }

    private AttestationEntry attestation() throws IOException {
        String judgement = null;
        String verdict = null;
        String by = null;
        String on = null;
        beginObject();
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "judgement" -> judgement = text(judgement);
                case "verdict" -> verdict = text(verdict);
                case "by" -> by = text(by);
                case "on" -> on = text(on);
                default -> throw new FaultyFormException();
            }
        }
        return new AttestationEntry(present(judgement), present(verdict), present(by), present(on));
    }

    private <T> List<@Nullable T> list(@Nullable List<@Nullable T> before, Entry<T> entry) throws IOException {
        absent(before);
        if (!parser.isExpectedStartArrayToken()) {
            throw new FaultyFormException();
        }
        List<@Nullable T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(entry.read());
        }
        return list;
    }

    private void beginObject() throws FaultyFormException {
        if (!parser.isExpectedStartObjectToken()) {
            throw new FaultyFormException();
        }
    }

    /** Goes on to the value of the next key; gives null at the end of the object. */
    private @Nullable String nextKey() throws IOException {
        String key = parser.nextFieldName();
        if (key != null) {
            parser.nextToken();
        }
        return key;
    }

    private String text(@Nullable String before) throws IOException {
        absent(before);
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new FaultyFormException();
        }
        String text = parser.getText();
        if (text.isBlank()) {
            throw new FaultyFormException();
        }
        return text;
    }

    private static void absent(@Nullable Object before) throws FaultyFormException {
        if (before != null) {
            throw new FaultyFormException();
        }
    }

    private static String present(@Nullable String text) throws FaultyFormException {
        if (text == null) {
            throw new FaultyFormException();
        }
        return text;
    }

    /** Reads one entry of a list. */
    private interface Entry<T> {
        T read() throws IOException;
    }

    /** Leaves a record whose form has a fault. It never gets out, and so tells nothing. */
    private static final class FaultyFormException extends IOException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
