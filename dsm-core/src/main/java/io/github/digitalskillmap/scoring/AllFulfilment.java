package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How far all of several requirements are met. The steps of the parts are added.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AllFulfilment extends RequirementFulfilment {

    AllFulfilment() {}

    @Override
    public abstract AllOf requirement();

    /**
     * Returns how far each part is met.
     *
     * @return the parts, in the order of the requirement, at least one
     */
    @Override
    public abstract List<RequirementFulfilment> parts();

    @Override
    public final <R> R accept(FulfilmentVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").allOf(this);
    }

    @Override
    public final Tally tally() {
        return parts().stream()
                .map(RequirementFulfilment::tally)
                .reduce(Tally::plus)
                .orElseThrow();
    }

    @Override
    public final Wording wording() {
        long met =
                parts().stream().filter(part -> part.outcome() == Outcome.MET).count();
        return Wording.sentence("次のすべて: %2$d 件中 %1$d 件達成", "all of the following: %d of %d met", met, parts().size());
    }
}
