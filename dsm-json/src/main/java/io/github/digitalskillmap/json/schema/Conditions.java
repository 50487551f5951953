package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.json.form.Keyed;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.NotBoth;
import io.github.digitalskillmap.json.form.Word;
import java.util.List;
import java.util.Set;

/** Which keys an object must have and must not, beside others that it has. */
final class Conditions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Member> members;

    private Conditions(List<Member> members) {
        this.members = members;
    }

    /** Adds what goes for the keys of a record, with those of a part of it that is written without a key of its own. */
    static void add(ObjectNode schema, RecordType type) {
        List<Member> members = Member.of(type);
        Conditions conditions = new Conditions(members);
        ArrayNode ofKinds = JSON.arrayNode();
        ObjectNode ofKeys = JSON.objectNode();
        members.stream().map(member -> member.owner().record()).distinct().forEach(record -> {
            for (KeysOf keys : record.getAnnotationsByType(KeysOf.class)) {
                conditions.addKinds(ofKinds, keys);
            }
            for (NotBoth keys : record.getAnnotationsByType(NotBoth.class)) {
                conditions.addExclusions(ofKeys, Set.of(keys.value()));
            }
        });
        if (!ofKinds.isEmpty()) {
            schema.set("allOf", ofKinds);
        }
        if (!ofKeys.isEmpty()) {
            schema.set("dependentSchemas", ofKeys);
        }
    }

    private void addKinds(ArrayNode conditions, KeysOf keys) {
        Set<String> spokenOf = Keyed.spokenOf(keys.value());
        for (Enum<? extends Keyed> kind : keys.value().getEnumConstants()) {
            ObjectNode then = then((Keyed) kind, spokenOf);
            if (!then.isEmpty()) {
                conditions
                        .addObject()
                        .<ObjectNode>set("if", isOf(keys.key(), Word.of(kind)))
                        .set("then", then);
            }
        }
    }

    /** Adds, for each key that is no list, that the others are not there: a list may be there and empty. */
    private void addExclusions(ObjectNode conditions, Set<String> keys) {
        for (Member member : members) {
            if (keys.contains(member.key()) && !member.isList()) {
                ObjectNode others = conditions.putObject(member.key()).putObject("properties");
                members.stream()
                        .filter(other -> keys.contains(other.key()) && !other.equals(member))
                        .forEach(other -> putAbsent(others, other));
            }
        }
    }

    private static void putAbsent(ObjectNode properties, Member member) {
        if (member.isList()) {
            properties.putObject(member.key()).put("maxItems", 0);
        } else {
            properties.put(member.key(), false);
        }
    }

    private static ObjectNode isOf(String key, String word) {
        ObjectNode is = JSON.objectNode();
        is.putObject("properties").putObject(key).put("const", word);
        is.putArray("required").add(key);
        return is;
    }

    private ObjectNode then(Keyed kind, Set<String> spokenOf) {
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        for (Member member : members) {
            String key = member.key();
            if (kind.needed().contains(key)) {
                required.add(key);
                if (member.isList()) {
                    properties.putObject(key).put("minItems", 1);
                }
            } else if (spokenOf.contains(key) && !kind.possible().contains(key)) {
                putAbsent(properties, member);
            }
        }
        ObjectNode then = JSON.objectNode();
        if (!required.isEmpty()) {
            then.set("required", required);
        }
        if (!properties.isEmpty()) {
            then.set("properties", properties);
        }
        return then;
    }
}
