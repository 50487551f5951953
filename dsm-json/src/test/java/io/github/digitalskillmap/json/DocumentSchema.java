package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Schemas as another program uses them: it knows nothing of the library but their text. */
final class DocumentSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Map<DocumentKind, Schema> SCHEMAS = new ConcurrentHashMap<>();

    static {
        LENIENT.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private DocumentSchema() {}

    /** Returns what the meta schema of the dialect finds wrong with a schema. */
    static List<Error> faultsOf(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema);
    }

    static Schema of(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    /** Returns what a schema finds wrong with a document. */
    static List<Error> faults(DocumentKind kind, JsonNode document) {
        return SCHEMAS.computeIfAbsent(kind, each -> REGISTRY.getSchema(each.schema()))
                .validate(document);
    }

    /** Returns what a schema finds wrong with a document. */
    static List<Error> faults(DocumentKind kind, String document) {
        return faults(kind, parse(document));
    }

    /** Reads the first value of a text, and the last of the values of a key. */
    static JsonNode parse(String text) {
        try {
            return LENIENT.readValue(text, JsonNode.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
