package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.profile.SkillProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The result for any job type under any rule, from the evaluation of each requirement. */
final class GeneralFulfilment extends JobTypeFulfilment {

    private final Optional<LocalDate> asOf;
    private final List<ItemFulfilment> items;
    private final Tally tally;

    GeneralFulfilment(
            CompiledJobType compiled, SkillProfile profile, Optional<LocalDate> asOf, List<ItemFulfilment> items) {
        super(compiled, profile);
        this.asOf = asOf;
        this.items = items;
        this.tally = compiled.rule.whole(
                items.stream().map(ItemFulfilment::asCounted).toList());
    }

    @Override
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public List<ItemFulfilment> items() {
        return items;
    }
}
