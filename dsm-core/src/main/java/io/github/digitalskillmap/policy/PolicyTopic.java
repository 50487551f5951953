package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What a policy says of one thing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PolicyTopic implements Named, Sourced {

    PolicyTopic() {}

    /**
     * {@return a topic}
     *
     * @param id the identifier of the topic
     * @param name what it is called
     * @param statements what the policy says of it, at least one
     * @param provenance where the name comes from
     * @throws IllegalArgumentException if there is no statement
     */
    public static PolicyTopic of(
            PolicyTopicId id, Wording name, List<PolicyStatement> statements, Provenance provenance) {
        return ImmutablePolicyTopic.builder()
                .id(id)
                .name(name)
                .addAllStatements(Objects.requireNonNull(statements, "statements"))
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the topic} */
    @Override
    public abstract PolicyTopicId id();

    /** {@return what the topic is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns what the policy says.
     *
     * @return the statements in the order of the policy, at least one
     */
    public abstract List<PolicyStatement> statements();

    /** {@return where the name comes from; statements have a provenance of their own} */
    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }

    @Value.Check
    void check() {
        if (statements().isEmpty()) {
            throw new IllegalArgumentException("topic '" + id() + "' must have at least one statement");
        }
    }
}
