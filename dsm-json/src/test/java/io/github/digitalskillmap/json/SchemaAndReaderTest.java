package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
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
    void read_everyMutant_isRejectedIfItsSchemaRejectsIt(DocumentKind kind) {
        JsonNode sound = SoundDocuments.of(kind);
        Set<Slip> rejectedBySchema = EnumSet.noneOf(Slip.class);
        Set<Slip> takenByReader = EnumSet.noneOf(Slip.class);
        for (Slip slip : Slip.values()) {
            slip.of(sound).forEach(mutant -> {
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
        assertThat(takenByReader).contains(Slip.DROPPED_KEY, Slip.NO_ITEMS);
    }
}
