package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * When a skill is a focus area: needed near the top and supplied in the middle or low, by ranks.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class FocusRule implements Sourced {

    FocusRule() {}

    /**
     * {@return a rule}
     *
     * @param demandTo the last rank of demand that is near the top, 1 or more
     * @param supplyFrom the first rank of supply that is in the middle, 1 or more
     * @param provenance where these two come from
     * @throws IllegalArgumentException if a rank is less than 1
     */
    public static FocusRule of(int demandTo, int supplyFrom, Provenance provenance) {
        return ImmutableFocusRule.builder()
                .demandTo(demandTo)
                .supplyFrom(supplyFrom)
                .provenance(provenance)
                .build();
    }

    /**
     * Returns down to which rank demand is near the top.
     *
     * @return the last such rank, 1 or more
     */
    public abstract int demandTo();

    /**
     * Returns from which rank on supply is in the middle or low.
     *
     * @return the first such rank, 1 or more
     */
    public abstract int supplyFrom();

    @Override
    public abstract Provenance provenance();

    @Value.Check
    void check() {
        if (demandTo() < 1 || supplyFrom() < 1) {
            throw new IllegalArgumentException(
                    "ranks must be 1 or more, but were " + demandTo() + " and " + supplyFrom());
        }
    }

    /** Tells whether a demand is near the top, as far as its rank is known. */
    FocusState demand(RankRange demand) {
        return FocusState.of(demand.worst() <= demandTo(), demand.best() <= demandTo());
    }

    /** Tells whether a supply is in the middle or low, as far as its rank is known. */
    FocusState supply(RankRange supply) {
        return FocusState.of(supply.best() >= supplyFrom(), supply.worst() >= supplyFrom());
    }

    /**
     * Returns the rule as a sentence.
     *
     * @return the sentence, in Japanese and English
     */
    public final Wording wording() {
        return Wording.sentence(
                "需要が %d 位以内で、供給が %d 位以下のスキル",
                "skills of demand rank %d or better and supply rank %d or worse", demandTo(), supplyFrom());
    }

    /**
     * Returns the rule.
     *
     * @return the sentence in Japanese
     */
    @Override
    public final String toString() {
        return wording().toString();
    }
}
