package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a policy says, in its own words.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PolicyStatement implements Identified, Sourced {

    PolicyStatement() {}

    /**
     * {@return a statement that speaks of no one in particular}
     *
     * @param id the identifier of the statement
     * @param wording what the policy says
     * @param provenance where it comes from
     */
    public static PolicyStatement of(PolicyStatementId id, Wording wording, Provenance provenance) {
        return ImmutablePolicyStatement.builder()
                .id(id)
                .wording(wording)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the statement} */
    @Override
    public abstract PolicyStatementId id();

    /**
     * Returns of whom or what the policy says it, such as an organisation, a role or a tier.
     *
     * @return the subject in the words of the policy, or empty if the statement tells it or is general
     */
    public abstract Optional<Wording> subject();

    /** {@return what the policy says} */
    public abstract Wording wording();

    /** {@return where it comes from what the policy says, and of whom or what it says it} */
    @Override
    public abstract Provenance provenance();

    /**
     * {@return the same statement of a subject}
     *
     * @param subject of whom or what the policy says it
     */
    public final PolicyStatement withSubject(Wording subject) {
        return ImmutablePolicyStatement.builder()
                .id(id())
                .subject(subject)
                .wording(wording())
                .provenance(provenance())
                .build();
    }

    /**
     * Returns the identifier and the wording.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + wording();
    }
}
