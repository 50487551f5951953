package io.github.digitalskillmap.training;

import java.util.List;
import java.util.Objects;

/**
 * Which programmes serve what is wanted, and what nothing serves.
 *
 * <p>Programmes that are mandatory come first, then those that name what is wanted more closely, then those that serve more
 * needs, then those that stand earlier in the curriculum.
 *
 * @param programmes the programmes in that order
 * @param unserved the needs that no programme serves, in the order given
 * @since 0.1.0
 */
public record TrainingAdvice(List<ProposedProgramme> programmes, List<TrainingNeed> unserved) {

    /**
     * Returns advice.
     *
     * @param programmes the programmes in their order
     * @param unserved the needs that no programme serves, in the order given
     */
    public TrainingAdvice {
        Objects.requireNonNull(programmes, "programmes");
        Objects.requireNonNull(unserved, "unserved");
        programmes = List.copyOf(programmes);
        unserved = List.copyOf(unserved);
    }
}
