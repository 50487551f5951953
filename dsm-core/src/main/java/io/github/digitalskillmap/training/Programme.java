package io.github.digitalskillmap.training;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One programme of training: whom it is for, who has to take it, how it is held and what it serves.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Programme implements Named, Sourced {

    Programme() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, name, at least one audience and provenance are required
     */
    public static Builder builder() {
        return ImmutableProgramme.builder();
    }

    /** {@return the identifier of the programme} */
    @Override
    public abstract ProgrammeId id();

    /** {@return what the programme is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns the tier that the programme belongs to.
     *
     * @return the identifier of the tier, or empty if none is stated
     */
    public abstract Optional<TierId> tier();

    /**
     * Returns how the programme is held.
     *
     * @return the identifier of the form, or empty if none is stated
     */
    public abstract Optional<FormId> form();

    /**
     * Returns what the document says of the programme.
     *
     * @return the description, or empty if there is none
     */
    public abstract Optional<Wording> description();

    /**
     * Returns whom the programme is for.
     *
     * @return the identifiers of the audiences, at least one; whoever belongs to any of them may take it
     */
    public abstract List<AudienceId> audiences();

    /**
     * Returns who has to take the programme (悉皆).
     *
     * @return some of the audiences; empty if nobody has to
     */
    public abstract List<AudienceId> mandatoryFor();

    /**
     * Returns what the programme serves.
     *
     * @return the links, each with its provenance; empty if nothing is stated
     */
    public abstract List<TrainingLink> links();

    /**
     * Returns where it comes from whom the programme is for and who has to take it, if that is read out of the document
     * otherwise than the rest.
     *
     * @return the provenance of {@link #audiences()} and {@link #mandatoryFor()}, or empty if it is {@link #provenance()}
     */
    public abstract Optional<Provenance> reading();

    /**
     * Returns where name, form and description come from, and what {@link #reading()} does not tell. Of which tier it is,
     * {@link Tier#reading()} tells.
     *
     * @return the provenance
     */
    @Override
    public abstract Provenance provenance();

    /**
     * Tells whether somebody may take the programme.
     *
     * @param belongsTo the audiences that the person belongs to
     * @return true if the programme is for any of them
     */
    public final boolean isFor(Set<AudienceId> belongsTo) {
        Objects.requireNonNull(belongsTo, "belongsTo");
        return audiences().stream().anyMatch(belongsTo::contains);
    }

    /**
     * Tells whether somebody has to take the programme.
     *
     * @param belongsTo the audiences that the person belongs to
     * @return true if the programme is mandatory for any of them
     */
    public final boolean isMandatoryFor(Set<AudienceId> belongsTo) {
        Objects.requireNonNull(belongsTo, "belongsTo");
        return mandatoryFor().stream().anyMatch(belongsTo::contains);
    }

    Programme adapted(@Nullable Programme before, AdaptationMark mark) {
        List<TrainingLink> known = before == null ? List.of() : before.links();
        return ImmutableProgramme.builder()
                .id(id())
                .name(name())
                .tier(tier())
                .form(form())
                .description(description())
                .addAllAudiences(audiences())
                .addAllMandatoryFor(mandatoryFor())
                .addAllLinks(mark.onNew(links(), known, TrainingLink::adapted))
                .reading(reading().map(stated -> mark.on(stated, readingBefore(before))))
                .provenance(mark.on(provenance()))
                .build();
    }

    private @Nullable Provenance readingBefore(@Nullable Programme before) {
        return before != null
                        && audiences().equals(before.audiences())
                        && mandatoryFor().equals(before.mandatoryFor())
                ? before.reading().orElse(null)
                : null;
    }

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
        if (audiences().isEmpty()) {
            throw new IllegalArgumentException("programme '" + id() + "' must be for at least one audience");
        }
        requireDistinct("audience", audiences());
        requireDistinct("mandatory audience", mandatoryFor());
    }

    private void requireDistinct(String what, List<AudienceId> values) {
        Set<AudienceId> seen = new HashSet<>();
        for (AudienceId value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException(
                        "programme '" + id() + "' must have " + what + " '" + value + "' only once");
            }
        }
    }

    /**
     * Builds a programme.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the programme.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(ProgrammeId id);

        /**
         * Sets what the programme is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Sets the tier that the programme belongs to.
         *
         * @param tier the identifier of the tier
         * @return this builder
         */
        Builder tier(TierId tier);

        /**
         * Sets how the programme is held.
         *
         * @param form the identifier of the form
         * @return this builder
         */
        Builder form(FormId form);

        /**
         * Sets what the document says of the programme.
         *
         * @param description the description
         * @return this builder
         */
        Builder description(Wording description);

        /**
         * Adds somebody whom the programme is for.
         *
         * @param audience the identifier of an audience not yet there
         * @return this builder
         */
        Builder addAudience(AudienceId audience);

        /**
         * Adds somebody who has to take the programme.
         *
         * @param audience the identifier of one of the audiences
         * @return this builder
         */
        Builder addMandatoryFor(AudienceId audience);

        /**
         * Adds what the programme serves.
         *
         * @param link a link of a topic not yet there
         * @return this builder
         */
        Builder addLink(TrainingLink link);

        /**
         * Sets where it comes from whom the programme is for and who has to take it.
         *
         * @param reading the provenance, if it is not that of the rest
         * @return this builder
         */
        Builder reading(Provenance reading);

        /**
         * Sets where the programme comes from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the programme}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if there is no audience, or one is there twice
         */
        Programme build();
    }
}
