package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * One statement of a framework, or of careers, talent types, a curriculum or a cycle beside it, with where it comes from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Fact implements Sourced {

    Fact() {}

    /**
     * {@return a fact}
     *
     * @param subject what the statement is about
     * @param wording the statement, for a reader
     * @param provenance where it comes from
     */
    public static Fact of(Identifier subject, Wording wording, Provenance provenance) {
        return ImmutableFact.builder()
                .subject(subject)
                .wording(wording)
                .provenance(provenance)
                .build();
    }

    /**
     * Returns what the statement is about.
     *
     * @return the identifier of a skill, level, job type, exam or other part, or of an edition as a whole
     */
    public abstract Identifier subject();

    /** {@return the statement, for a reader} */
    public abstract Wording wording();

    @Override
    public abstract Provenance provenance();
    /**
     * Returns the subject and the standing.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return subject() + " " + standing();
    }
}
