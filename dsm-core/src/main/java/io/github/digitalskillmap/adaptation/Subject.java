package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a requirement speaks of, without levels and counts: a line that asks for more of the same stays the same line. */
final class Subject {

    private Subject() {}

    static String of(Requirement requirement, boolean counts) {
        return counts ? of(requirement) : of(requirement) + " (desirable)";
    }

    /** Tells whether a line that is told so would be about the same if it asked for a requirement. */
    static boolean isOf(PartId line, Requirement requirement) {
        String name = line.name();
        return Stream.of(true, false)
                .map(counts -> of(requirement, counts))
                .anyMatch(subject -> name.equals(subject) || name.startsWith(subject + " #"));
    }

    private static String of(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return skill.skill().toString();
        }
        if (requirement instanceof UnstatedLevelRequirement unstated) {
            return unstated.skill().toString();
        }
        if (requirement instanceof GroupRequirement group) {
            return "some of " + of(group.scope());
        }
        if (requirement instanceof ExamRequirement exam) {
            return exam.exam().toString();
        }
        if (requirement instanceof ExamLevelRequirement exam) {
            return "exam of " + exam.level().scale();
        }
        if (requirement instanceof JudgementRequirement judgement) {
            return judgement.judgement().toString();
        }
        return requirement.parts().stream()
                .map(Subject::of)
                .collect(Collectors.joining(requirement instanceof AllOf ? " and " : " or ", "(", ")"));
    }

    private static String of(SkillScope scope) {
        if (scope instanceof SkillScope.OfCategories listed) {
            return listed.categories().toString();
        }
        return scope instanceof SkillScope.OfSkills listed ? listed.skills().toString() : "all skills";
    }
}
