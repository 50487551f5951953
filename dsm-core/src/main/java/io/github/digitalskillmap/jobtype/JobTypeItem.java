package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.SkillRequirement;
import org.immutables.value.Value;

/**
 * One line of a job type: a requirement, and who says so.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeItem implements Sourced {

    JobTypeItem() {}

    /**
     * Returns a line of a job type.
     *
     * @param requirement what is required
     * @param provenance where that comes from
     * @return the line
     */
    public static JobTypeItem of(SkillRequirement requirement, Provenance provenance) {
        return ImmutableJobTypeItem.builder()
                .requirement(requirement)
                .provenance(provenance)
                .build();
    }

    /**
     * Returns what is required.
     *
     * @return the requirement
     */
    public abstract SkillRequirement requirement();

    @Override
    public abstract Provenance provenance();
}
