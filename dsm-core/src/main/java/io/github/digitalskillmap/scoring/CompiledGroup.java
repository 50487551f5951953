package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.step.StepSet;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A group made ready for counting.
 *
 * <p>Of the n skills held best, as many hold the k-th step as there are skills that hold it, but n at most. So the steps that they hold
 * are the sum of these numbers over the steps of the level, and no skill has to be looked at alone.
 */
final class CompiledGroup {

    private final GroupRequirement requirement;
    private final Wording needed;
    private final List<SkillRequirement> each;
    private final StepSet[] upTo;

    CompiledGroup(Framework framework, GroupRequirement requirement) {
        this.requirement = requirement;
        this.needed = framework.wording(requirement);
        this.each = framework.skills(requirement).stream()
                .map(Skill::id)
                .map(skill -> Requirement.skill(skill, requirement.level()))
                .toList();
        this.upTo = upTo(framework, each);
    }

    /** Returns for each step of the level the set of the steps up to it, of all skills that count. */
    private static StepSet[] upTo(Framework framework, List<SkillRequirement> each) {
        SkillLayout layout = SkillLayout.of(framework);
        int most = framework.stepCount(each.get(0).skill(), each.get(0).level());
        List<StepSet> upTo = new ArrayList<>();
        for (int steps = 1; steps <= most; steps++) {
            StepSet set = layout.steps().empty();
            for (SkillRequirement one : each) {
                set = set.required(layout.lane(one.skill()), steps);
            }
            upTo.add(set);
        }
        return upTo.toArray(StepSet[]::new);
    }

    /** Returns the requirement in words. */
    Wording needed() {
        return needed;
    }

    /** Lists what would be asked of each skill that counts, in framework order. */
    List<SkillRequirement> each() {
        return each;
    }

    /** Returns how many steps are required. */
    int size() {
        return Math.multiplyExact(requirement.count(), upTo.length);
    }

    /** Returns how many of them the skills held best certainly hold. */
    int held(StepSet steps) {
        return best(steps, 0);
    }

    /** Returns how many more would be held if every skill that was not assessed were held at the level. */
    int open(StepSet steps) {
        return best(steps, steps.openOf(upTo[0])) - held(steps);
    }

    Tally tally(StepSet steps) {
        return Tally.of(held(steps), open(steps), size());
    }

    /** Counts from the highest step down: once enough skills hold one, enough hold those below. */
    private int best(StepSet steps, int more) {
        int best = 0;
        int held = steps.countOf(upTo[upTo.length - 1]);
        for (int step = upTo.length; step > 0; step--) {
            int below = step == 1 ? 0 : steps.countOf(upTo[step - 2]);
            int skills = held - below + more;
            if (skills >= requirement.count()) {
                return best + step * requirement.count();
            }
            best += skills;
            held = below;
        }
        return best;
    }
}
