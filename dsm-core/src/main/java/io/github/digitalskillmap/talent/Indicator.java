package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
     * {@return the indicator, which is no family of the framework}
     *
     * @param id the identifier of the indicator
     * @param name what it is called
     * @param provenance where it comes from
     */
    public static Indicator of(IndicatorId id, Wording name, Provenance provenance) {
        return ImmutableIndicator.builder()
                .id(id)
                .name(name)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the indicator} */
    @Override
    public abstract IndicatorId id();

    /** {@return what the indicator is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns the family of indicators of the framework that the indicator is.
     *
     * @return the identifier of the family, or empty if it is something else, such as the job types
     */
    public abstract Optional<IndicatorFamilyId> family();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns a copy that is a family of indicators of the framework.
     *
     * @param family the identifier of the family
     * @return the indicator
     */
    public final Indicator withFamily(IndicatorFamilyId family) {
        return ImmutableIndicator.builder()
                .id(id())
                .name(name())
                .family(family)
                .provenance(provenance())
                .build();
    }

    Indicator adapted(@Nullable Indicator before, AdaptationMark mark) {
        return ImmutableIndicator.builder()
                .id(id())
                .name(name())
                .family(family())
                .provenance(mark.on(provenance()))
                .build();
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
