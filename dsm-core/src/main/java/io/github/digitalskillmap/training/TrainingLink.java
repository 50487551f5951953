package io.github.digitalskillmap.training;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import org.immutables.value.Value;

/**
 * What a programme serves, and where that is stated or what it was read from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TrainingLink implements Sourced {

    TrainingLink() {}

    /**
     * {@return a link}
     *
     * @param topic what the programme serves
     * @param provenance where that is stated
     */
    public static TrainingLink of(Topic topic, Provenance provenance) {
        return ImmutableTrainingLink.builder()
                .topic(topic)
                .provenance(provenance)
                .build();
    }

    /** {@return what the programme serves} */
    public abstract Topic topic();

    @Override
    public abstract Provenance provenance();

    TrainingLink adapted(AdaptationMark mark) {
        return of(topic(), mark.on(provenance()));
    }
    /**
     * Returns the topic.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return topic().toString();
    }
}
