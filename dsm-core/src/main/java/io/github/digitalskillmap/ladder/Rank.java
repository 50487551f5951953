package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * One rank of a career ladder.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Rank implements Sourced {

    Rank() {}

    /**
     * Returns a rank.
     *
     * @param id the identifier of the rank
     * @param name what it is called
     * @param provenance where it comes from
     * @return the rank
     */
    public static Rank of(RankId id, Wording name, Provenance provenance) {
        return ImmutableRank.builder().id(id).name(name).provenance(provenance).build();
    }

    /**
     * Returns the identifier of the rank.
     *
     * @return the identifier
     */
    public abstract RankId id();

    /**
     * Returns what the rank is called.
     *
     * @return the name
     */
    public abstract Wording name();

    @Override
    public abstract Provenance provenance();
}
