package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.json.form.Words;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What objects, lists and maps must be, by the components of records and what these are marked with. */
final class Derivation {

    private final Set<Class<?>> groups;
    private final Definitions definitions = new Definitions();
    private final Scalars scalars = new Scalars(definitions);

    /**
     * @param groups the groups of constraints that go for the document, beside those that go for all
     */
    Derivation(Set<Class<?>> groups) {
        this.groups = groups;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Adds what an object of a record must be in a family of documents. */
    void object(ObjectNode schema, RecordType type, String family) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Member member : Member.of(type)) {
            properties.set(member.key(), key(member, type, family));
            if (member.isRequired(groups)) {
                required.add(member.key());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        Conditions.add(schema, type);
    }

    private ObjectNode key(Member member, RecordType type, String family) {
        JsonNode said = Descriptions.ofKey(member, type, family, member.isLeftOut(groups));
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("description", said.isObject() ? said.path("description") : said);
        schema.setAll(value(member.field(), member.field().getAnnotatedType(), member.owner()));
        if (said.has("examples")) {
            schema.set("examples", said.path("examples"));
        }
        return schema;
    }

    private ObjectNode value(AnnotatedElement marks, AnnotatedType annotated, RecordType owner) {
        Type type = annotated.getType();
        if (type instanceof Class<?> scalar && Scalars.isOne(scalar)) {
            return scalars.of(scalar, marks, owner.family());
        }
        if (type instanceof ParameterizedType container && container.getRawType() == Map.class) {
            ObjectNode map = Scalars.typed("object");
            map.set("propertyNames", scalars.filled(owner.family()));
            map.set("additionalProperties", element(annotated, 1, owner));
            return map;
        }
        if (type instanceof ParameterizedType container && container.getRawType() == List.class) {
            return list(marks, annotated, owner);
        }
        RecordType record = owner.at(type);
        return record.text()
                .map(text -> value(text, text.getAnnotatedType(), record))
                .orElseGet(() -> record(record, owner.family()));
    }

    private ObjectNode element(AnnotatedType container, int index, RecordType owner) {
        AnnotatedType element = ((AnnotatedParameterizedType) container).getAnnotatedActualTypeArguments()[index];
        return value(element, element, owner);
    }

    private ObjectNode list(AnnotatedElement marks, AnnotatedType annotated, RecordType owner) {
        ObjectNode list = Scalars.typed("array");
        boolean filled = Member.hasItems(marks);
        if (filled) {
            list.put("minItems", 1);
        }
        list.set("items", element(annotated, 0, owner));
        return filled && marks.isAnnotationPresent(Words.class)
                ? definitions.named("Words", owner.family(), list)
                : list;
    }

    private ObjectNode record(RecordType type, String user) {
        JsonNode said = Descriptions.of(type.toString(), user, type.family());
        return definitions.record(type, said, schema -> {
            if (isAlsoText(type.record())) {
                textOrObject(schema, type, user);
            } else {
                object(schema, type, user);
            }
        });
    }

    /** Adds that something is an object, or a text that stands for the object with the only key that must be there. */
    private void textOrObject(ObjectNode schema, RecordType type, String user) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object(object, type, user);
        String key = object.path("required").path(0).asText();
        ObjectNode keys = (ObjectNode) object.path("properties");
        ObjectNode text = (ObjectNode) keys.path(key);
        JsonNode description = text.path("description");
        ObjectNode reference = definitions.value(key, text, definition -> definition.setAll(text));
        keys.set(
                key,
                JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>set("description", description)
                        .setAll(reference));
        schema.putArray("anyOf").add(reference).add(object);
    }

    private static boolean isAlsoText(Class<?> record) {
        return Arrays.stream(record.getDeclaredMethods())
                .map(method -> method.getAnnotation(JsonCreator.class))
                .anyMatch(creator -> creator != null && creator.mode() == JsonCreator.Mode.DELEGATING);
    }
}
