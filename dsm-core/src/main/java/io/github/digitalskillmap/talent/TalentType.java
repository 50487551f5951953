package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One kind of people that a body counts on: what they are to do, which indicators apply to them, and what they are to reach.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TalentType implements Named, Sourced {

    TalentType() {}

    /**
     * Returns a builder of a talent type.
     *
     * @return a new builder without values
     */
    public static Builder builder() {
        return ImmutableTalentType.builder();
    }

    /** {@return the identifier of the type} */
    @Override
    public abstract TalentTypeId id();

    /** {@return what the type is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns what people of the type are to do.
     *
     * @return the statements in the order of the document; empty if there is none
     */
    public abstract List<Wording> statements();

    /**
     * Returns which indicators apply to people of the type.
     *
     * @return the indicators, each once; empty if no document says that any does
     */
    public abstract List<AppliedIndicator> indicators();

    /**
     * Returns what people of the type are to reach.
     *
     * @return the targets; empty if there is none beyond those of the indicators
     */
    public abstract List<TalentTarget> targets();

    @Override
    public abstract Provenance provenance();

    /**
     * Tells whether an indicator applies to people of the type.
     *
     * @param indicator the indicator
     * @return true if a document says that it does
     */
    public final boolean has(IndicatorId indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return indicators().stream().anyMatch(applied -> applied.indicator().equals(indicator));
    }

    TalentType adapted(@Nullable TalentType before, AdaptationMark mark) {
        List<AppliedIndicator> knownIndicators = before == null ? List.of() : before.indicators();
        List<TalentTarget> knownTargets = before == null ? List.of() : before.targets();
        return ImmutableTalentType.builder()
                .id(id())
                .name(name())
                .addAllStatements(statements())
                .addAllIndicators(mark.onNew(
                        indicators(),
                        knownIndicators,
                        (applied, by) -> new AppliedIndicator(applied.indicator(), by.on(applied.provenance()))))
                .addAllTargets(mark.onNew(targets(), knownTargets, TalentTarget::adapted))
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

    /**
     * Builds a talent type.
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
        Builder id(TalentTypeId id);

        /**
         * Sets what the type is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Adds what people of the type are to do.
         *
         * @param statement a statement of the document
         * @return this builder
         */
        Builder addStatement(Wording statement);

        /**
         * Adds an indicator that applies.
         *
         * @param indicator the indicator, and where it comes from that it applies
         * @return this builder
         */
        Builder addIndicator(AppliedIndicator indicator);

        /**
         * Adds a target.
         *
         * @param target what people of the type are to reach
         * @return this builder
         */
        Builder addTarget(TalentTarget target);

        /**
         * Sets where the type comes from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the talent type}
         *
         * @throws IllegalStateException if a value is missing
         */
        TalentType build();
    }
}
