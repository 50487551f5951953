package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schema of a kind of document, derived from the record that carries it: its keys, which of them there must be, and how
 * their values are written.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private JsonSchema() {}

    /** Returns the text of a schema of a kind of document, which refers to no other. */
    public static String of(String kind, DocumentVersion<?> version) {
        return KNOWN.computeIfAbsent(
                "urn:dsm:schema:" + kind + ":" + version.number(), id -> derived(id, kind, version));
    }

    private static String derived(String id, String kind, DocumentVersion<?> version) {
        RecordType type = RecordType.of(version.type());
        JsonNode said = Descriptions.of(type.toString(), type.family(), type.family());
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        schema.set("title", said.path("title"));
        schema.set("description", said.path("description"));
        if (said.has("comment")) {
            String ofAll = Descriptions.ofDocument().path("comment").asText();
            schema.put("$comment", ofAll + ", " + said.path("comment").asText());
        }
        Derivation derivation = new Derivation(Set.copyOf(version.constraints()));
        derivation.object(schema, type, type.family());
        ObjectNode keys = withSchema((ObjectNode) schema.path("properties"));
        schema.set("properties", keys);
        ((ObjectNode) keys.path("kind")).remove("type");
        setConstant((ObjectNode) keys.path("kind"), TextNode.valueOf(kind));
        setConstant((ObjectNode) keys.path("version"), IntNode.valueOf(version.number()));
        schema.set("$defs", derivation.definitions().all());
        return SchemaText.of(schema);
    }

    /** Returns the keys of a document with that of its schema before them. */
    private static ObjectNode withSchema(ObjectNode keys) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.putObject(Document.SCHEMA)
                .<ObjectNode>set(
                        "description", Descriptions.ofDocument().path("keys").path(Document.SCHEMA))
                .put("type", "string");
        return all.setAll(keys);
    }

    private static void setConstant(ObjectNode key, ValueNode constant) {
        key.put("description", key.path("description").asText().replace("%s", constant.asText()));
        key.set("const", constant);
    }
}
