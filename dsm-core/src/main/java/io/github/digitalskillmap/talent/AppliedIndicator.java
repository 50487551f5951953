package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import java.util.Objects;

/**
 * That an indicator applies to a talent type.
 *
 * @param indicator the indicator
 * @param provenance where it comes from that it applies
 * @since 0.1.0
 */
public record AppliedIndicator(IndicatorId indicator, Provenance provenance) implements Sourced {

    /**
     * Returns that an indicator applies.
     *
     * @param indicator the indicator
     * @param provenance where it comes from that it applies
     */
    public AppliedIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Returns the indicator.
     *
     * @return one line, for a developer
     */
    @Override
    public String toString() {
        return indicator.toString();
    }
}
