package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * Something by which people of a talent type are measured, such as the skills of a framework or its career ladder.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Indicator implements Named, Sourced {

    Indicator() {}

    /**
     * Returns an indicator.
     *
     * @param id the identifier of the indicator
     * @param name what it is called
     * @param provenance where it comes from
     * @return the indicator
     */
    public static Indicator of(IndicatorId id, Wording name, Provenance provenance) {
        return ImmutableIndicator.builder()
                .id(id)
                .name(name)
                .provenance(provenance)
                .build();
    }

    /**
     * Returns the identifier of the indicator.
     *
     * @return the identifier
     */
    @Override
    public abstract IndicatorId id();

    /**
     * Returns what the indicator is called.
     *
     * @return the name
     */
    @Override
    public abstract Wording name();

    @Override
    public abstract Provenance provenance();
}
