package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.digitalskillmap.json.reading.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What people are told of the parts of documents and their keys, in Japanese and English: titles, descriptions and examples.
 *
 * <p>A family of documents has a file of its own. It says something of a record of another family only where that means something
 * else in it.
 */
final class Descriptions {

    /** The family of what all documents share. */
    static final String SHARED = "document";

    /** Stands for every record. */
    private static final String ANY = "*";

    private static final String DOCUMENT = Document.class.getSimpleName();

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, JsonNode> FAMILIES = new ConcurrentHashMap<>();

    private Descriptions() {}

    /** Returns what is said of something where a family uses it, be it of another one; missing if nothing is. */
    static JsonNode of(String what, String user, String owner) {
        return Stream.of(user, owner, SHARED)
                .map(family -> family(family).path(what))
                .filter(said -> !said.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /**
     * Returns what is said of a key, as a text or as an object that also has examples.
     *
     * @param type the record that is written as an object with the key
     * @param user the family that uses the record
     * @param leftOut whether the key may be left out where other documents must have it
     */
    static JsonNode ofKey(Member key, RecordType type, String user, boolean leftOut) {
        if (leftOut) {
            JsonNode said = ofKey(key, type, user, "leftOut");
            if (!said.isMissingNode()) {
                return said;
            }
        }
        JsonNode said = ofKey(key, type, user, "keys");
        if (said.isMissingNode()) {
            throw new IllegalStateException(type + ": nothing is said of " + key.key());
        }
        return said;
    }

    /** Returns what is said of the root of all documents. */
    static JsonNode ofDocument() {
        return family(SHARED).path(DOCUMENT);
    }

    private static JsonNode ofKey(Member key, RecordType type, String user, String keys) {
        RecordType owner = key.owner();
        String ofOwner = owner.family();
        return Stream.of(
                        family(user).path(type.toString()),
                        family(user).path(owner.toString()),
                        family(type.family()).path(type.toString()),
                        family(ofOwner).path(owner.toString()),
                        family(ofOwner).path(owner.record().getSimpleName()),
                        Document.class.isAssignableFrom(owner.record())
                                ? family(SHARED).path(DOCUMENT)
                                : MissingNode.getInstance(),
                        family(user).path(ANY),
                        family(ofOwner).path(ANY),
                        family(SHARED).path(ANY))
                .map(said -> said.path(keys).path(key.key()))
                .filter(said -> !said.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode family(String family) {
        return FAMILIES.computeIfAbsent(family, Descriptions::read);
    }

    private static JsonNode read(String family) {
        String name = family + ".json";
        try (InputStream file = Objects.requireNonNull(Descriptions.class.getResourceAsStream(name), name)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
