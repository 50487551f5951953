package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * What people of a talent type are to reach: the words of the document, and what they are read as asking of a person.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TalentTarget implements Identified, Sourced {

    TalentTarget() {}

    /**
     * {@return a target}
     *
     * @param id the identifier of the target
     * @param wording the target as the document gives it
     * @param requirement what it is read as asking of a person
     * @param reading where the requirement comes from
     * @param provenance where the wording comes from
     */
    public static TalentTarget of(
            TalentTargetId id, Wording wording, Requirement requirement, Provenance reading, Provenance provenance) {
        return ImmutableTalentTarget.builder()
                .id(id)
                .wording(wording)
                .requirement(requirement)
                .reading(reading)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the target} */
    @Override
    public abstract TalentTargetId id();

    /**
     * Returns the target in words.
     *
     * @return the wording of the document
     */
    public abstract Wording wording();

    /** {@return what the target is read as asking of a person} */
    public abstract Requirement requirement();

    /**
     * Returns where the requirement comes from.
     *
     * @return the provenance of {@link #requirement()}
     */
    public abstract Provenance reading();

    @Override
    public abstract Provenance provenance();

    TalentTarget adapted(AdaptationMark mark) {
        return of(id(), wording(), requirement(), mark.on(reading()), mark.on(provenance()));
    }
    /**
     * Returns the identifier and wording.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + wording();
    }
}
