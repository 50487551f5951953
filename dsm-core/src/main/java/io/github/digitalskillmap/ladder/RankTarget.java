package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * One target of a rank: its wording, and the requirement that it is read as.
 *
 * <p>The wording, its place under a rank, and the reading as a requirement may be of different standing: the wording is
 * usually published, the reading is somebody's. Both provenances are kept.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RankTarget implements Identified, Sourced {

    RankTarget() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, quotient, wording, requirement, reading and provenance are required
     */
    public static Builder builder() {
        return ImmutableRankTarget.builder();
    }

    /** {@return the identifier of the target} */
    @Override
    public abstract TargetId id();

    /** {@return the side of ability that the target is about} */
    public abstract QuotientId quotient();

    /** {@return the target in the words of its issuer} */
    public abstract Wording wording();

    /** {@return what the target is read as} */
    public abstract Requirement requirement();

    /**
     * Returns how much the target matters.
     *
     * @return the importance; required unless set
     */
    @Value.Default
    public Importance importance() {
        return Importance.REQUIRED;
    }

    /**
     * Returns where the reading as a requirement comes from.
     *
     * @return the provenance of the requirement, with the reasoning where it is inferred
     */
    public abstract Provenance reading();

    /** {@return where the wording and its place under the rank come from} */
    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and wording.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + wording();
    }

    /**
     * Builds a target.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the target.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(TargetId id);

        /**
         * Sets the side of ability that the target is about.
         *
         * @param quotient the identifier of the quotient
         * @return this builder
         */
        Builder quotient(QuotientId quotient);

        /**
         * Sets the target in the words of its issuer.
         *
         * @param wording the wording
         * @return this builder
         */
        Builder wording(Wording wording);

        /**
         * Sets what the target is read as.
         *
         * @param requirement the requirement
         * @return this builder
         */
        Builder requirement(Requirement requirement);

        /**
         * Sets how much the target matters.
         *
         * @param importance the importance
         * @return this builder
         */
        Builder importance(Importance importance);

        /**
         * Sets where the reading as a requirement comes from.
         *
         * @param reading the provenance of the requirement
         * @return this builder
         */
        Builder reading(Provenance reading);

        /**
         * Sets where the wording and its place under the rank come from.
         *
         * @param provenance the provenance of the target
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the target}
         *
         * @throws IllegalStateException if something required is not set
         */
        RankTarget build();
    }
}
