package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A heading under which job types are grouped, such as a role that is stated at several levels, or a family of roles.
 *
 * <p>A group may stand in a wider one. Nothing is asked of people by a group.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeGroup implements Named, Sourced {

    JobTypeGroup() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, name and provenance are required
     */
    public static Builder builder() {
        return ImmutableJobTypeGroup.builder();
    }

    /** {@return the identifier of the group} */
    @Override
    public abstract JobTypeGroupId id();

    /**
     * Returns what the group is called.
     *
     * @return the name; it need not differ from those of other groups
     */
    @Override
    public abstract Wording name();

    /**
     * Returns what the people of the group do.
     *
     * @return the description, or empty where none is available
     */
    public abstract Optional<Wording> description();

    /** {@return the identifier of the wider group, or empty if it stands in none} */
    public abstract Optional<JobTypeGroupId> within();

    /**
     * Returns where the group comes from.
     *
     * @return the provenance of name, description and place
     */
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

    /**
     * Builds a group.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the group.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(JobTypeGroupId id);

        /**
         * Sets what the group is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Sets what the people of the group do.
         *
         * @param description the description
         * @return this builder
         */
        Builder description(Wording description);

        /**
         * Sets the wider group that the group stands in.
         *
         * @param group the identifier of the wider group
         * @return this builder
         */
        Builder within(JobTypeGroupId group);

        /**
         * Sets where the group comes from.
         *
         * @param provenance the provenance of name, description and place
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the group}
         *
         * @throws IllegalStateException if something required is not set
         */
        JobTypeGroup build();
    }
}
