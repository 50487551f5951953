package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result for a job type that asks only for skills and groups of skills, counted in steps. It keeps one number from the packed
 * sets; what is open is counted when asked.
 */
final class PackedFulfilment extends JobTypeFulfilment {

    private final int held;

    PackedFulfilment(CompiledJobType compiled, SkillProfile profile) {
        super(compiled, profile);
        this.held = compiled.held(profile.steps());
    }

    private int open() {
        return compiled.open(profile.steps());
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    @Override
    public Tally tally() {
        return Tally.of(held, open(), compiled.size);
    }

    @Override
    public Share certainShare() {
        return Share.of(held, compiled.size);
    }

    @Override
    public Share possibleShare() {
        return Share.of((long) held + open(), compiled.size);
    }

    @Override
    public Outcome outcome() {
        if (held == compiled.size) {
            return Outcome.MET;
        }
        return held + open() == compiled.size ? Outcome.OPEN : Outcome.NOT_MET;
    }

    @Override
    public List<ItemFulfilment> items() {
        return compiled.jobType.items().stream().map(this::item).toList();
    }

    private ItemFulfilment item(JobTypeItem item) {
        return compiled.item(item, compiled.evaluator.evaluate(item.requirement(), profile, LocalDate.EPOCH));
    }

    /** Compares with another packed result by exact cross-multiplication. */
    @Override
    boolean exceeds(JobTypeFulfilment other) {
        return other instanceof PackedFulfilment packed
                ? (long) held * packed.compiled.size > (long) packed.held * compiled.size
                : super.exceeds(other);
    }
}
