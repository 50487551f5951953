package io.github.digitalskillmap.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.json.DifferenceWriter;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of what people are told of documents. */
class DescriptionsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILES = Path.of("src/main/resources/io/github/digitalskillmap/json/schema");
    private static final Pattern JAPANESE_AND_ENGLISH =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*。[A-Z][^。]*\\.$");
    private static final Set<String> OF_A_RECORD =
            Set.of("name", "title", "description", "comment", "examples", "keys", "leftOut");

    private record Undescribed(
            @Nullable String kind,
            @Nullable Integer version,
            @Required @Nullable String id) implements Document {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_ofAFamily_saysNothingOfStructure(Path file) {
        assertThat(read(file)).allSatisfy(said -> {
            assertThat(said.fieldNames()).toIterable().isSubsetOf(OF_A_RECORD);
            assertThat(keys(said).filter(JsonNode::isObject))
                    .allSatisfy(
                            key -> assertThat(key.fieldNames()).toIterable().containsOnly("description", "examples"));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void description_ofAFamily_isInTwoLanguages(Path file) {
        assertThat(descriptions(read(file)))
                .isNotEmpty()
                .allSatisfy(description -> assertThat(description).containsPattern(JAPANESE_AND_ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("files")
    void description_ofAFamily_standsInASchema(Path file) {
        String schemas = Stream.concat(
                        Stream.of(DocumentKind.values()).map(DocumentKind::schema),
                        Stream.of(DifferenceWriter.of().schema()))
                .collect(Collectors.joining());

        assertThat(descriptions(read(file)).filter(description -> !description.contains("%s")))
                .allSatisfy(description -> assertThat(schemas).contains(description));
    }

    @Test
    void schema_ofAKeyOfWhichNothingIsSaid_namesIt() {
        assertThatThrownBy(() -> JsonSchema.of("undescribed", DocumentVersion.first(1, Undescribed.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Undescribed: nothing is said of id");
    }

    private static Stream<JsonNode> keys(JsonNode said) {
        return Stream.of("keys", "leftOut").flatMap(keys -> said.path(keys).valueStream());
    }

    private static Stream<String> descriptions(JsonNode file) {
        return file.valueStream()
                .flatMap(said -> Stream.concat(
                        Stream.of(said.path("description")),
                        keys(said).map(key -> key.isObject() ? key.path("description") : key)))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
