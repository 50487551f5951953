package io.github.digitalskillmap.career;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One kind of career, with gates of its own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CareerModel implements Named, Sourced {

    CareerModel() {}

    /**
     * {@return a model}
     *
     * @param id the identifier of the model
     * @param name what it is called
     * @param gates its gates in their order; none if it has none
     * @param provenance where it comes from
     */
    public static CareerModel of(CareerModelId id, Wording name, List<Gate> gates, Provenance provenance) {
        return ImmutableCareerModel.builder()
                .id(id)
                .name(name)
                .addAllGates(Objects.requireNonNull(gates, "gates"))
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the model} */
    @Override
    public abstract CareerModelId id();

    /** {@return what the model is called} */
    @Override
    public abstract Wording name();

    /** {@return the gates in the order in which they are passed} */
    public abstract List<Gate> gates();

    @Override
    public abstract Provenance provenance();

    final Optional<Gate> find(GateId id) {
        return gates().stream().filter(gate -> gate.id().equals(id)).findFirst();
    }

    CareerModel adapted(@Nullable CareerModel before, AdaptationMark mark) {
        List<Gate> known = before == null ? List.of() : before.gates();
        return of(id(), name(), mark.onNew(gates(), known, Gate::adapted), mark.on(provenance()));
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
}
