package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How far any of several requirements is met. The share is that of the part met best; the steps are as many as those of
 * the largest part, so that they do not depend on the person.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AnyFulfilment extends RequirementFulfilment {

    AnyFulfilment() {}

    @Override
    public abstract AnyOf requirement();

    /**
     * Returns how far each alternative is met.
     *
     * @return the parts, in the order of the requirement, at least one
     */
    @Override
    public abstract List<RequirementFulfilment> parts();

    @Override
    public final <R> R accept(FulfilmentVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").anyOf(this);
    }

    @Override
    public final Tally tally() {
        Amount required = parts().stream()
                .map(part -> part.tally().required())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Share certain = parts().stream()
                .map(RequirementFulfilment::certainShare)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Share possible = parts().stream()
                .map(RequirementFulfilment::possibleShare)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Tally.of(required, certain, possible);
    }

    @Override
    public final boolean isAwaitingJudgement() {
        return outcome() == Outcome.OPEN && parts().stream().anyMatch(RequirementFulfilment::isAwaitingJudgement);
    }

    @Override
    public final Wording wording() {
        long met =
                parts().stream().filter(part -> part.outcome() == Outcome.MET).count();
        return Wording.sentence("次のいずれか: %2$d 件中 %1$d 件達成", "any of the following: %d of %d met", met, parts().size());
    }

    @Override
    final Explanation.Builder explanation() {
        return super.explanation().combination(Explanation.Combination.BEST);
    }
}
