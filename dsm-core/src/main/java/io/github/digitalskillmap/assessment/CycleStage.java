package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stage of an assessment cycle: what is done, and who takes part.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CycleStage implements Named, Sourced {

    CycleStage() {}

    /**
     * {@return a stage}
     *
     * @param id the identifier of the stage
     * @param name what it is called
     * @param activity what is done at it
     * @param sides who takes part, at least one side
     * @param provenance where it comes from
     * @throws IllegalArgumentException if there is no side
     */
    public static CycleStage of(StageId id, Wording name, Activity activity, List<Side> sides, Provenance provenance) {
        return ImmutableCycleStage.builder()
                .id(id)
                .name(name)
                .activity(activity)
                .addAllSides(Objects.requireNonNull(sides, "sides"))
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the stage} */
    @Override
    public abstract StageId id();

    /** {@return what the stage is called} */
    @Override
    public abstract Wording name();

    /** {@return what is done at the stage} */
    public abstract Activity activity();

    /**
     * Returns who takes part.
     *
     * @return the sides, at least one; two or more at a talk
     */
    public abstract List<Side> sides();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns the roles in which somebody can take part.
     *
     * @return the roles of all sides, in their order
     */
    public final List<RoleId> roles() {
        return sides().stream().flatMap(side -> side.roles().stream()).toList();
    }

    final Optional<Side> side(RoleId role) {
        return sides().stream().filter(side -> side.roles().contains(role)).findFirst();
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
        if (sides().isEmpty()) {
            throw new IllegalArgumentException("stage '" + id() + "' must have at least one side");
        }
    }
}
