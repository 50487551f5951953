package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result for a job type that asks only for skills, counted in steps. It keeps one number from the packed sets; what
 * is open is counted when asked.
 */
final class PackedFulfilment extends JobTypeFulfilment {

    private final int held;

    PackedFulfilment(CompiledJobType compiled, SkillProfile profile) {
        super(compiled, profile);
        this.held = profile.steps().countOf(compiled.required);
    }

    private int open() {
        return profile.steps().openOf(compiled.required);
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
        SkillFulfilment skill = compiled.evaluator.skill((SkillRequirement) item.requirement(), profile);
        return compiled.item(item, skill);
    }

    /** Compares with another packed result by exact cross-multiplication. */
    @Override
    boolean exceeds(JobTypeFulfilment other) {
        return other instanceof PackedFulfilment packed
                ? (long) held * packed.compiled.size > (long) packed.held * compiled.size
                : super.exceeds(other);
    }
}
