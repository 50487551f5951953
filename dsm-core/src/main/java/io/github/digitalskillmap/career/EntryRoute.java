package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A way of being recruited, and the rank at which it starts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class EntryRoute implements Named, Sourced {

    EntryRoute() {}

    /**
     * {@return a route}
     *
     * @param id the identifier of the route
     * @param name what it is called
     * @param startsAt the rank at which it starts
     * @param reading where it comes from that it starts there
     * @param provenance where the route comes from
     */
    public static EntryRoute of(
            EntryRouteId id, Wording name, RankId startsAt, Provenance reading, Provenance provenance) {
        return ImmutableEntryRoute.builder()
                .id(id)
                .name(name)
                .startsAt(startsAt)
                .reading(reading)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the route} */
    @Override
    public abstract EntryRouteId id();

    /** {@return what the route is called} */
    @Override
    public abstract Wording name();

    /** {@return the rank at which the route starts} */
    public abstract RankId startsAt();

    /**
     * Returns where it comes from that the route starts at that rank.
     *
     * @return the provenance of {@link #startsAt()}
     */
    public abstract Provenance reading();

    @Override
    public abstract Provenance provenance();

    EntryRoute adapted(@Nullable EntryRoute before, AdaptationMark mark) {
        Provenance knownReading = before != null && startsAt().equals(before.startsAt()) ? before.reading() : null;
        return of(id(), name(), startsAt(), mark.on(reading(), knownReading), mark.on(provenance()));
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
