package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.digitalskillmap.json.document.PeopleDocument;
import io.github.digitalskillmap.json.document.Required;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemas beside the records whose documents they describe. */
class DocumentSchemaTest {

    private static final Pattern JAPANESE_AND_ENGLISH =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*。[A-Z][^。]*\\.$");

    private static final List<String> BLANKS = List.of("", " ", "\t\n", "\u3000", "\u2028\u001C");

    private static Class<? extends Record> recordOf(DocumentKind kind) {
        return switch (kind) {
            case PEOPLE -> PeopleDocument.class;
        };
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_isASchemaOfItsDialect(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(DocumentSchema.faultsOf(schema)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_namesItsKindAndVersion(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        assertThat(schema.path("$id").asText()).isEqualTo("urn:dsm:schema:" + kind.word() + ":" + kind.version());
        assertThat(schema.at("/properties/kind/const").asText()).isEqualTo(kind.word());
        assertThat(schema.at("/properties/version/const").asInt()).isEqualTo(kind.version());
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_hasTheShapeOfItsRecords(DocumentKind kind) {
        JsonNode schema = DocumentSchema.parse(kind.schema());

        Comparison comparison = new Comparison(schema);
        comparison.compare("", recordOf(kind), schema);

        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.used)
                .as("definitions used")
                .containsAll(schema.path("$defs").properties().stream()
                        .map(definition -> "#/$defs/" + definition.getKey())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void schema_ofAKind_describesEveryKeyInTwoLanguages(DocumentKind kind) {
        List<JsonNode> described = new ArrayList<>();
        DocumentSchema.parse(kind.schema()).findValues("properties").forEach(keys -> keys.forEach(described::add));

        assertThat(described)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.path("description").asText()).containsPattern(JAPANESE_AND_ENGLISH));
    }

    /** A walk through records and schema side by side. */
    private static final class Comparison {

        private final JsonNode root;
        private final List<String> differences = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        private Comparison(JsonNode root) {
            this.root = root;
            root.findValuesAsText("$ref").forEach(used::add);
        }

        private void compare(String path, Type type, JsonNode at) {
            JsonNode schema = resolved(at);
            if (type == String.class) {
                same(path, "type", "string", schema.path("type").asText("string"));
                return;
            }
            if (type == Integer.class || type == int.class) {
                same(path, "type", "integer", schema.path("type").asText());
                return;
            }
            if (type == Boolean.class || type == boolean.class) {
                same(path, "type", "boolean", schema.path("type").asText());
                return;
            }
            if (type instanceof ParameterizedType container && container.getRawType() == List.class) {
                same(path, "type", "array", schema.path("type").asText());
                compare(path + "/-", container.getActualTypeArguments()[0], schema.path("items"));
                return;
            }
            if (type instanceof ParameterizedType container) {
                same(path, "type", "object", schema.path("type").asText());
                compare(path + "/*", container.getActualTypeArguments()[1], schema.path("additionalProperties"));
                return;
            }
            Class<?> record = (Class<?>) type;
            if (isAlsoText(record)) {
                compare(path, String.class, schema.at("/anyOf/0"));
                keys(path, record, schema.at("/anyOf/1"));
            } else {
                keys(path, record, schema);
            }
        }

        private void keys(String path, Class<?> record, JsonNode schema) {
            same(path, "type", "object", schema.path("type").asText());
            same(
                    path,
                    "additionalProperties",
                    "false",
                    schema.path("additionalProperties").asText());
            List<String> required = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            for (RecordComponent component : record.getRecordComponents()) {
                String key = component.getName();
                keys.add(key);
                JsonNode described = schema.path("properties").path(key);
                compare(path + "/" + key, component.getGenericType(), described);
                if (isRequired(record, key)) {
                    required.add(key);
                }
                if (has(record, key, NotBlank.class)) {
                    same(
                            path + "/" + key,
                            "blank texts taken",
                            "[]",
                            blanksTaken(described).toString());
                }
            }
            List<String> found = new ArrayList<>();
            schema.path("properties").fieldNames().forEachRemaining(found::add);
            same(path, "keys", keys.toString(), found.toString());
            List<String> demanded = new ArrayList<>();
            schema.path("required").forEach(key -> demanded.add(key.asText()));
            same(path, "required", required.toString(), demanded.toString());
        }

        /** Follows a reference, of which the schema is taken to hold nothing beside it but descriptions. */
        private JsonNode resolved(JsonNode schema) {
            JsonNode resolved = schema;
            while (resolved.has("$ref")) {
                String reference = resolved.path("$ref").asText();
                resolved = root.at(reference.substring(1));
            }
            return resolved;
        }

        private List<String> blanksTaken(JsonNode schema) {
            ObjectNode alone = schema.deepCopy();
            alone.set("$defs", root.path("$defs"));
            return BLANKS.stream()
                    .filter(blank -> DocumentSchema.of(alone)
                            .validate(TextNode.valueOf(blank))
                            .isEmpty())
                    .toList();
        }

        private void same(String path, String what, String declared, String found) {
            if (!declared.equals(found)) {
                differences.add(path + ": " + what + " " + declared + " of the record, " + found + " of the schema");
            }
        }

        private static boolean isAlsoText(Class<?> record) {
            return Arrays.stream(record.getDeclaredMethods())
                    .map(method -> method.getAnnotation(JsonCreator.class))
                    .anyMatch(creator -> creator != null && creator.mode() == JsonCreator.Mode.DELEGATING);
        }

        private static boolean isRequired(Class<?> record, String key) {
            return has(record, key, Required.class) || has(record, key, NotBlank.class);
        }

        private static boolean has(Class<?> record, String key, Class<? extends Annotation> constraint) {
            try {
                return record.getDeclaredField(key).isAnnotationPresent(constraint);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
