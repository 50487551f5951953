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
    private static final Set<Mutation> LEFT_TO_THE_READER =
            EnumSet.of(Mutation.NO_ITEMS, Mutation.REPEATED_ITEM, Mutation.OTHER_ORDER, Mutation.NUMBER_WITH_POINT);

    @ParameterizedTest
    @EnumSource
    void read_soundDocument_isTakenBySchemaAndReader(DocumentKind kind) {
        JsonNode sound = SoundDocuments.of(kind);

        assertThat(DocumentSchema.faults(kind, sound)).isEmpty();
        assertThat(SoundDocuments.problems(kind, sound.toString())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void read_everyMutant_isRejectedIfItsSchemaRejectsIt(DocumentKind kind) {
        JsonNode sound = SoundDocuments.of(kind);
        Set<Mutation> rejectedBySchema = EnumSet.noneOf(Mutation.class);
        Set<Mutation> takenByReader = EnumSet.noneOf(Mutation.class);
        for (Mutation mutation : Mutation.values()) {
            mutation.of(sound).forEach(mutant -> {
                boolean taken = SoundDocuments.problems(kind, mutant.toString()).isEmpty();
                if (taken) {
                    takenByReader.add(mutation);
                }
                if (!DocumentSchema.faults(kind, mutant).isEmpty()) {
                    rejectedBySchema.add(mutation);
                    assertThat(taken)
                            .as("%s taken by the reader: %s", mutation, mutant)
                            .isFalse();
                }
            });
        }

        assertThat(rejectedBySchema).containsAll(EnumSet.complementOf(EnumSet.copyOf(LEFT_TO_THE_READER)));
        assertThat(takenByReader).contains(Mutation.OTHER_ORDER, Mutation.DROPPED_KEY, Mutation.NO_ITEMS);
    }
}
