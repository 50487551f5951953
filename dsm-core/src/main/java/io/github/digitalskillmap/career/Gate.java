package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * A selection that has to be passed before people of a career model can hold a rank.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Gate implements Named, Sourced {

    Gate() {}

    /**
     * {@return a gate}
     *
     * @param id the identifier of the gate; the same selection has the same identifier in each model
     * @param name what it is called
     * @param leadsTo the lowest rank that asks for it
     * @param provenance where it comes from that the model has it
     */
    public static Gate of(GateId id, Wording name, RankId leadsTo, Provenance provenance) {
        return ImmutableGate.builder()
                .id(id)
                .name(name)
                .leadsTo(leadsTo)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the gate} */
    @Override
    public abstract GateId id();

    /** {@return what the gate is called} */
    @Override
    public abstract Wording name();

    /** {@return the lowest rank that asks for the gate} */
    public abstract RankId leadsTo();

    @Override
    public abstract Provenance provenance();

    Gate adapted(AdaptationMark mark) {
        return of(id(), name(), leadsTo(), mark.on(provenance()));
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
