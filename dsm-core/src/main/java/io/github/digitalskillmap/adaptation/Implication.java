package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;

/** Whether whoever meets one requirement certainly meets another. Where that cannot be told, the answer is no. */
final class Implication {

    private final Framework framework;

    /**
     * @param framework the framework that both requirements are read by
     */
    Implication(Framework framework) {
        this.framework = framework;
    }

    boolean holds(Requirement met, Requirement asked) {
        if (met.equals(asked)) {
            return true;
        }
        if (asked instanceof AllOf) {
            return asked.parts().stream().allMatch(part -> holds(met, part));
        }
        if (met instanceof AnyOf) {
            return met.parts().stream().allMatch(part -> holds(part, asked));
        }
        if (met instanceof AllOf && met.parts().stream().anyMatch(part -> holds(part, asked))) {
            return true;
        }
        if (asked instanceof AnyOf) {
            return asked.parts().stream().anyMatch(part -> holds(met, part));
        }
        if (met instanceof SkillRequirement one && asked instanceof SkillRequirement other) {
            return one.skill().equals(other.skill()) && reaches(one.level(), other.level());
        }
        return met instanceof GroupRequirement one
                && asked instanceof GroupRequirement other
                && other.count() <= one.count()
                && (other.scope().equals(one.scope()) || other.scope() instanceof SkillScope.AnySkill)
                && reaches(one.level(), other.level());
    }

    private boolean reaches(LevelId held, LevelId asked) {
        return held.equals(asked)
                || (held.scale().equals(asked.scale())
                        && framework.scales().stream()
                                .filter(scale -> scale.id().equals(held.scale()))
                                .anyMatch(scale -> scale.has(held)
                                        && scale.has(asked)
                                        && scale.stepCount(held) >= scale.stepCount(asked)));
    }
}
