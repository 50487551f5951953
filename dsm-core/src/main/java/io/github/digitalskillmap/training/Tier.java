package io.github.digitalskillmap.training;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One tier of training: what those who are trained are to be able to do, and whom it is for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Tier implements Named, Sourced {

    Tier() {}

    /**
     * {@return a tier of which no number of people is stated}
     *
     * @param id the identifier of the tier
     * @param name what it is called
     * @param audience whom it is for
     * @param reading where it comes from what belongs to the tier
     * @param provenance where the name comes from
     */
    public static Tier of(TierId id, Wording name, AudienceId audience, Provenance reading, Provenance provenance) {
        return ImmutableTier.builder()
                .id(id)
                .name(name)
                .audience(audience)
                .reading(reading)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the tier} */
    @Override
    public abstract TierId id();

    /** {@return what the tier is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns whom the tier is for.
     *
     * @return the identifier of the audience
     */
    public abstract AudienceId audience();

    /**
     * Returns how many people the tier is to reach, in the words of the document: a number by its end is another than a
     * number a year.
     *
     * @return the number and its period, or empty if none is stated
     */
    public abstract Optional<Wording> reach();

    /**
     * Returns where it comes from what belongs to the tier.
     *
     * @return the provenance of {@link #audience()}, of {@link #reach()}, and of which programmes are of the tier
     */
    public abstract Provenance reading();

    /** {@return where the name comes from} */
    @Override
    public abstract Provenance provenance();

    /**
     * {@return the same tier with a number of people}
     *
     * @param reach the number and its period, in the words of the document
     */
    public final Tier withReach(Wording reach) {
        return ImmutableTier.builder()
                .id(id())
                .name(name())
                .audience(audience())
                .reach(reach)
                .reading(reading())
                .provenance(provenance())
                .build();
    }

    Tier adapted(@Nullable Tier before, AdaptationMark mark) {
        Provenance knownReading =
                before != null && audience().equals(before.audience()) && reach().equals(before.reach())
                        ? before.reading()
                        : null;
        return ImmutableTier.builder()
                .id(id())
                .name(name())
                .audience(audience())
                .reach(reach())
                .reading(mark.on(reading(), knownReading))
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
