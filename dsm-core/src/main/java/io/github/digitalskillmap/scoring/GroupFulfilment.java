package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.wording.Wording;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;

/**
 * How far some skills of a scope are held at a level. The skills held best count, as many as are required.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class GroupFulfilment extends RequirementFulfilment {

    GroupFulfilment() {}

    @Override
    public abstract GroupRequirement requirement();

    /**
     * Says what is required.
     *
     * @return the requirement in words
     */
    public abstract Wording needed();

    /**
     * Returns how far each skill of the scope is held at the level.
     *
     * @return the skills of the scope on the scale of the level, in framework order, as many as are required or more
     */
    public abstract List<SkillFulfilment> candidates();

    /**
     * Returns the skills that count: those held best, and those that may turn out to be.
     *
     * @return the candidates that count for the certain or the possible share, in framework order
     */
    @Override
    public final List<SkillFulfilment> parts() {
        Set<SkillFulfilment> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(best(SkillFulfilment::countedSteps));
        counting.addAll(best(GroupFulfilment::possibleSteps));
        return candidates().stream().filter(counting::contains).toList();
    }

    private List<SkillFulfilment> best(ToIntFunction<SkillFulfilment> steps) {
        return candidates().stream()
                .sorted(Comparator.comparingInt(steps)
                        .thenComparingInt(SkillFulfilment::countedSteps)
                        .reversed())
                .limit(requirement().count())
                .toList();
    }

    private static int possibleSteps(SkillFulfilment skill) {
        return skill.countedSteps() + skill.openSteps();
    }

    @Override
    public final <R> R accept(FulfilmentVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.atLeast(this);
    }

    /** Returns what the skills held best add up to. */
    abstract Tally counted();

    @Override
    public final Tally tally() {
        return counted();
    }

    @Override
    public final Wording wording() {
        long met = candidates().stream()
                .filter(skill -> skill.outcome() == Outcome.MET)
                .count();
        return Wording.sentence("%s: 該当 %d 件", "%s: %d held so", needed(), met);
    }

    @Override
    final Explanation.Builder explanation() {
        return super.explanation()
                .combination(Explanation.Combination.BEST)
                .best(requirement().count());
    }
}
