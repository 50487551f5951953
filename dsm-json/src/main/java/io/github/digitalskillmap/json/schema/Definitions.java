package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

/** What the schema of a document defines under a name and refers to: each record, and each value that is told of by itself. */
final class Definitions {

    private final Map<Object, String> names = new HashMap<>();
    private final ObjectNode objects = JsonNodeFactory.instance.objectNode();
    private final ObjectNode values = JsonNodeFactory.instance.objectNode();
    private final Queue<Runnable> undefined = new ArrayDeque<>();

    /** Returns a reference to a record, which is defined where it is met first. */
    ObjectNode record(RecordType type, JsonNode said, Consumer<ObjectNode> definition) {
        if (!said.has("description")) {
            throw new IllegalStateException("nothing is said of " + type);
        }
        String defaultName = decapitalised(type.record().getSimpleName().replaceFirst("Entry$", ""));
        return reference(type, said.path("name").asText(defaultName), defaultName, objects, said, definition);
    }

    /** Returns a reference to a value if it is told of by itself in a family of documents, and else the value. */
    ObjectNode named(String what, String family, ObjectNode value) {
        JsonNode said = Descriptions.of(what, family, family);
        return said.isMissingNode() ? value : value(what, said, schema -> schema.setAll(value));
    }

    /** Returns a reference to a value that is told of by itself. */
    ObjectNode value(String what, JsonNode said, Consumer<ObjectNode> definition) {
        String name = said.path("name").asText(decapitalised(what));
        return reference(what, name, name, values, said, definition);
    }

    private ObjectNode reference(
            Object what,
            String shortName,
            String longName,
            ObjectNode among,
            JsonNode said,
            Consumer<ObjectNode> definition) {
        String known = names.get(what);
        if (known == null) {
            known = names.containsValue(shortName) ? longName : shortName;
            if (names.containsValue(known)) {
                throw new IllegalStateException(what + " needs a name of its own: " + known);
            }
            names.put(what, known);
            ObjectNode defined = among.putObject(known);
            undefined.add(() -> define(defined, said, definition));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + known);
    }

    private static void define(ObjectNode schema, JsonNode said, Consumer<ObjectNode> definition) {
        if (said.has("title")) {
            schema.set("title", said.path("title"));
        }
        schema.set("description", said.path("description"));
        definition.accept(schema);
        if (said.has("examples")) {
            schema.set("examples", said.path("examples"));
        }
    }

    /** Returns all that was referred to, objects before values, each in the order in which they are met. */
    ObjectNode all() {
        while (!undefined.isEmpty()) {
            undefined.remove().run();
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.setAll(objects);
        all.setAll(values);
        return all;
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
