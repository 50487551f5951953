package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.RoleId;
import org.immutables.value.Value;

/**
 * Somebody who takes part in a stage, and in which role.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Participant {

    Participant() {}

    /**
     * Returns somebody who takes part.
     *
     * @param person who
     * @param role in which role
     * @return the participant
     */
    public static Participant of(PersonId person, RoleId role) {
        return ImmutableParticipant.builder().person(person).role(role).build();
    }

    /**
     * Returns who takes part.
     *
     * @return the key of the record
     */
    public abstract PersonId person();

    /** {@return the identifier of the role} */
    public abstract RoleId role();

    /** {@return a text that does not tell who it is, so that it can stand in a log} */
    @Override
    public final String toString() {
        return person() + " as " + role();
    }
}
