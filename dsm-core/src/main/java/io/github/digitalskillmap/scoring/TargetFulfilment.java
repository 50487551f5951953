package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a person stands to one target of a rank.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TargetFulfilment {

    TargetFulfilment() {}

    /** {@return the target, with its wording and its reading} */
    public abstract RankTarget target();

    /** {@return the side of ability that the target is about} */
    public abstract Quotient quotient();

    /** {@return how far the requirement is met that the target is read as} */
    public abstract RequirementFulfilment fulfilment();

    /**
     * Returns how the person stands to the target.
     *
     * @return met, not met, awaiting judgement or open
     */
    public final TargetState state() {
        return TargetState.of(fulfilment());
    }

    /**
     * Returns the attestations that settled it.
     *
     * @return the attestations that count, in the order of the requirement; empty if none was needed or made
     */
    public final List<Attestation> attestations() {
        return attestations(fulfilment()).toList();
    }

    private static Stream<Attestation> attestations(RequirementFulfilment fulfilment) {
        return fulfilment instanceof JudgementFulfilment judgement
                ? judgement.attestation().stream()
                : fulfilment.parts().stream().flatMap(TargetFulfilment::attestations);
    }

    final Counted asCounted() {
        return new Counted(fulfilment(), target().importance(), 1);
    }

    final Explanation explain(ScoringRule rule) {
        Explanation counted = rule.explain(asCounted(), target().id(), target().reading());
        Explanation.Builder explanation = Explanation.builder()
                .subject(target().id())
                .wording(Wording.sentence("%s: %s", "%s: %s", state().wording(), target().wording()))
                .provenance(target().provenance())
                .addPart(counted);
        counted.tally().ifPresent(explanation::tally);
        return explanation.build();
    }

    /**
     * Returns the state and the target, in Japanese.
     *
     * @return such as {@code 判断待ち: 管理職の補佐・代理を行うことができる}
     */
    @Override
    public final String toString() {
        return state().wording() + ": " + target().wording();
    }
}
