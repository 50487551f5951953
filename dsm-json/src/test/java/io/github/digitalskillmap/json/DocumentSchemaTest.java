package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemas as any program reads them. */
class DocumentSchemaTest {

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
}
