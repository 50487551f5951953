package io.github.digitalskillmap.step;

import java.util.HashSet;
import java.util.Set;

/**
 * A set of steps as the definition says it, with plain sets. It is written to be read, and {@link StepSet} has to agree
 * with it.
 *
 * @param steps the steps in the set
 * @param assessed the lanes of the skills that were assessed
 */
record ReferenceSteps(Set<Step> steps, Set<Integer> assessed) {

    /** Step k of a skill: the skill is held at its k-th step or higher. */
    record Step(int lane, int step) {}

    static ReferenceSteps empty() {
        return new ReferenceSteps(Set.of(), Set.of());
    }

    ReferenceSteps assessed(int lane, int held) {
        ReferenceSteps changed = required(lane, held);
        changed.assessed.add(lane);
        return changed;
    }

    ReferenceSteps required(int lane, int needed) {
        Set<Step> changedSteps = new HashSet<>(steps);
        changedSteps.removeIf(step -> step.lane() == lane);
        for (int step = 1; step <= needed; step++) {
            changedSteps.add(new Step(lane, step));
        }
        Set<Integer> changedAssessed = new HashSet<>(assessed);
        changedAssessed.remove(lane);
        return new ReferenceSteps(changedSteps, changedAssessed);
    }

    boolean isAssessed(int lane) {
        return assessed.contains(lane);
    }

    int stepCount(int lane) {
        return (int) steps.stream().filter(step -> step.lane() == lane).count();
    }

    int size() {
        return steps.size();
    }

    int countOf(ReferenceSteps required) {
        return (int) required.steps.stream().filter(steps::contains).count();
    }

    int openOf(ReferenceSteps required) {
        return (int) required.steps.stream()
                .filter(step -> !assessed.contains(step.lane()))
                .count();
    }

    boolean covers(ReferenceSteps required) {
        return steps.containsAll(required.steps);
    }
}
