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

    @Override
    public final Tally tally() {
        long held = stepsOfBest(SkillFulfilment::countedSteps);
        return Tally.of(
                held,
                stepsOfBest(GroupFulfilment::possibleSteps) - held,
                (long) requirement().count() * neededSteps());
    }

    private int neededSteps() {
        return candidates().get(0).neededSteps();
    }

    /** Adds up the steps of the skills that have most: at each step as many as have it, but no more than are required. */
    private long stepsOfBest(ToIntFunction<SkillFulfilment> steps) {
        int[] skills = new int[neededSteps() + 1];
        for (SkillFulfilment candidate : candidates()) {
            skills[steps.applyAsInt(candidate)]++;
        }
        long sum = 0;
        int atLeast = 0;
        for (int step = neededSteps(); step > 0; step--) {
            atLeast += skills[step];
            sum += Math.min(requirement().count(), atLeast);
        }
        return sum;
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
