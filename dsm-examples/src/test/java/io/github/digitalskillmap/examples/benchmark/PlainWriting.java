package io.github.digitalskillmap.examples.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes people by hand, key by key, from texts that are there already.
 *
 * <p>It must never be made slower: the speed of the library is told as a multiple of it.
 */
final class PlainWriting {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private PlainWriting() {}

    static void document(List<PlainPerson> people, OutputStream to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.setPrettyPrinter(LAYOUT.createInstance());
            json.writeStartObject();
            json.writeStringField("kind", "people");
            json.writeNumberField("version", 1);
            json.writeStringField("framework", "tokyo-dsm@2.0.0");
            json.writeArrayFieldStart("people");
            for (PlainPerson person : people) {
                person(json, person);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void person(JsonGenerator json, PlainPerson person) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", person.id());
        json.writeStringField("rank", person.rank());
        json.writeObjectFieldStart("levels");
        texts(json, person.levels());
        json.writeEndObject();
        objects(json, "exams", person.exams());
        objects(json, "attestations", person.attestations());
        json.writeEndObject();
    }

    private static void objects(JsonGenerator json, String key, List<Map<String, String>> objects) throws IOException {
        if (objects.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (Map<String, String> object : objects) {
            json.writeStartObject();
            texts(json, object);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
    }
}
