package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place where people work, and which quotients it mainly grows.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Workplace implements Named, Sourced {

    Workplace() {}

    /**
     * Returns a builder of a workplace.
     *
     * @return a new builder without values
     */
    public static Builder builder() {
        return ImmutableWorkplace.builder();
    }

    /** {@return the identifier of the workplace} */
    @Override
    public abstract WorkplaceId id();

    /** {@return what the workplace is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns which quotients the workplace mainly grows.
     *
     * @return one quotient or more, none twice; none where the workplace grows no quotient; or unknown with the reason
     */
    public abstract Knowledge<List<QuotientId>> grows();

    /**
     * Returns examples of the work there.
     *
     * @return the areas in the order of the document; empty if no example is known
     */
    public abstract List<WorkArea> work();

    /**
     * Returns where it comes from what the workplace grows.
     *
     * @return the provenance of {@link #grows()}
     */
    public abstract Provenance reading();

    @Override
    public abstract Provenance provenance();

    Workplace adapted(@Nullable Workplace before, AdaptationMark mark) {
        Provenance knownReading = before != null && grows().equals(before.grows()) ? before.reading() : null;
        List<WorkArea> known = before == null ? List.of() : before.work();
        return ImmutableWorkplace.builder()
                .id(id())
                .name(name())
                .grows(grows())
                .addAllWork(mark.onNew(work(), known, WorkArea::adapted))
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

    @Value.Check
    void check() {
        grows().value().ifPresent(quotients -> {
            if (quotients.isEmpty() || new HashSet<>(quotients).size() < quotients.size()) {
                throw new IllegalArgumentException("quotients of workplace '" + id()
                        + "' must be at least one and each there once, but were " + quotients);
            }
        });
    }

    /**
     * Builds a workplace.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(WorkplaceId id);

        /**
         * Sets what the workplace is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Sets which quotients the workplace mainly grows.
         *
         * @param quotients the quotients, none, or unknown with the reason
         * @return this builder
         */
        Builder grows(Knowledge<List<QuotientId>> quotients);

        /**
         * Adds examples of the work there.
         *
         * @param area the examples
         * @return this builder
         */
        Builder addWork(WorkArea area);

        /**
         * Sets where it comes from what the workplace grows.
         *
         * @param reading the provenance of what it grows
         * @return this builder
         */
        Builder reading(Provenance reading);

        /**
         * Sets where the workplace comes from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the workplace}
         *
         * @throws IllegalStateException if a value is missing
         * @throws IllegalArgumentException if a known growth names no quotient, or one twice
         */
        Workplace build();
    }
}
