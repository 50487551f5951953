package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * A role that judges people, such as a mentor.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Role implements Named, Sourced {

    Role() {}

    /**
     * {@return a role}
     *
     * @param id the identifier of the role
     * @param name what it is called
     * @param provenance where it comes from
     */
    public static Role of(RoleId id, Wording name, Provenance provenance) {
        return ImmutableRole.builder().id(id).name(name).provenance(provenance).build();
    }

    /** {@return the identifier of the role} */
    @Override
    public abstract RoleId id();

    /** {@return what the role is called} */
    @Override
    public abstract Wording name();

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
}
