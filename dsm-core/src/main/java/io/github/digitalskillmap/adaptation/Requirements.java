package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What adaptation does with requirements: find what they speak of, and carry them over to another scale. */
final class Requirements {

    private Requirements() {}

    /** Returns the parts that a requirement speaks of, itself or in its parts. */
    static Set<PartId> spokenOf(Requirement requirement) {
        Set<PartId> parts = new TreeSet<>();
        collect(requirement, parts);
        return parts;
    }

    private static void collect(Requirement requirement, Set<PartId> to) {
        if (requirement instanceof SkillRequirement skill) {
            to.add(PartId.of(skill.skill()));
            to.add(PartId.of(skill.level()));
        } else if (requirement instanceof GroupRequirement group) {
            collect(group.scope(), to);
            to.add(PartId.of(group.level()));
        } else if (requirement instanceof JudgementRequirement judgement) {
            to.add(PartId.of(judgement.judgement()));
        }
        requirement.parts().forEach(part -> collect(part, to));
    }

    private static void collect(SkillScope scope, Set<PartId> to) {
        if (scope instanceof SkillScope.OfSkills listed) {
            listed.skills().forEach(skill -> to.add(PartId.of(skill)));
        } else if (scope instanceof SkillScope.OfCategories listed) {
            listed.categories().forEach(category -> to.add(PartId.of(category)));
        }
    }

    /** Tells whether a requirement is about a part and no other: without that part, nothing of it is left. */
    static boolean isOnlyAbout(Requirement requirement, PartId part) {
        if (requirement instanceof SkillRequirement skill) {
            return part.equals(PartId.of(skill.skill()));
        }
        return requirement instanceof JudgementRequirement judgement && part.equals(PartId.of(judgement.judgement()));
    }

    /** Returns what a requirement asks for once the levels are mapped, or empty if it would ask for none. */
    static Optional<Requirement> rescaled(Requirement requirement, LevelMap map) {
        if (requirement instanceof SkillRequirement skill) {
            return mapped(skill.level(), map).map(level -> Requirement.skill(skill.skill(), level));
        }
        if (requirement instanceof GroupRequirement group) {
            return mapped(group.level(), map).map(level -> Requirement.atLeast(group.count(), group.scope(), level));
        }
        if (requirement instanceof AllOf all) {
            return parts(all, map).map(AllOf::new);
        }
        if (requirement instanceof AnyOf any) {
            return parts(any, map).map(AnyOf::new);
        }
        if (requirement instanceof ExamRequirement
                || requirement instanceof ExamLevelRequirement
                || requirement instanceof JudgementRequirement) {
            return Optional.of(requirement);
        }
        throw new IllegalArgumentException("unknown kind of requirement: " + requirement);
    }

    private static Optional<LevelId> mapped(LevelId level, LevelMap map) {
        return map.from().has(level) ? map.map(level) : Optional.of(level);
    }

    private static Optional<List<Requirement>> parts(Requirement whole, LevelMap map) {
        List<Requirement> parts = new ArrayList<>();
        for (Requirement part : whole.parts()) {
            Optional<Requirement> rescaled = rescaled(part, map);
            if (rescaled.isEmpty()) {
                return Optional.empty();
            }
            parts.add(rescaled.get());
        }
        return Optional.of(parts);
    }
}
