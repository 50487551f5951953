package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document one step from a sound one: what its schema rejects, its reader rejects. */
class SchemaAndReaderTest {

    /** What a schema may have no opinion of. */
    private static final Set<Slip> LEFT_TO_THE_READER =
            EnumSet.of(Slip.NO_ITEMS, Slip.REPEATED_ITEM, Slip.OTHER_ORDER, Slip.NUMBER_WITH_POINT);

    @ParameterizedTest
    @EnumSource
    void read_soundDocument_isTakenBySchemaAndReader(DocumentKind kind) {
        JsonNode sound = SoundDocuments.of(kind);

        assertThat(DocumentSchema.faults(kind, sound)).isEmpty();
        assertThat(SoundDocuments.read(kind, sound.toString()).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void soundDocument_ofAKind_hasEveryKeyOfItsSchema(DocumentKind kind) {
        Set<String> ofSchema = new TreeSet<>();
        addProperties(DocumentSchema.parse(kind.schema()), ofSchema);
        Set<String> ofDocument = new TreeSet<>();
        addKeys(SoundDocuments.of(kind), ofDocument);

        assertThat(ofDocument).containsAll(ofSchema);
    }

    @ParameterizedTest
    @EnumSource
    void read_documentThatNamesItsSchema_readsAsOneThatDoesNot(DocumentKind kind) {
        ObjectNode named = SoundDocuments.of(kind);
        ObjectNode unnamed = named.deepCopy().without("$schema");

        assertThat(named).isNotEqualTo(unnamed);
        assertThat(SoundDocuments.read(kind, named.toString()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(SoundDocuments.read(kind, unnamed.toString()).orElseThrow());
    }

    private static void addProperties(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.forEach(each -> addProperties(each, keys));
    }

    private static void addKeys(JsonNode document, Set<String> keys) {
        document.fieldNames().forEachRemaining(keys::add);
        document.forEach(each -> addKeys(each, keys));
    }

    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void read_everyMutant_isRejectedIfItsSchemaRejectsIt(DocumentKind kind) {
        List<JsonNode> sound = SoundDocuments.small(kind);
        Set<Slip> rejectedBySchema = EnumSet.noneOf(Slip.class);
        Set<Slip> takenByReader = EnumSet.noneOf(Slip.class);
        for (Slip slip : Slip.values()) {
            sound.stream().flatMap(slip::of).forEach(mutant -> {
                boolean taken = SoundDocuments.read(kind, mutant.toString()).isValid();
                if (taken) {
                    takenByReader.add(slip);
                }
                if (!DocumentSchema.faults(kind, mutant).isEmpty()) {
                    rejectedBySchema.add(slip);
                    assertThat(taken)
                            .as("%s taken by the reader: %s", slip, mutant)
                            .isFalse();
                }
            });
        }

        assertThat(rejectedBySchema).containsAll(EnumSet.complementOf(EnumSet.copyOf(LEFT_TO_THE_READER)));
        assertThat(takenByReader).contains(Slip.NO_ITEMS, Slip.DROPPED_KEY);
    }
}
