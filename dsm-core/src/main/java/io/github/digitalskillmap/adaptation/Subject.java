package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScopeVisitor;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a requirement speaks of, without levels and counts: a line that asks for more of the same stays the same line. */
final class Subject implements RequirementVisitor<String>, SkillScopeVisitor<String> {

    private static final Subject SUBJECT = new Subject();

    private Subject() {}

    static String of(Requirement requirement, boolean counts) {
        return counts ? of(requirement) : of(requirement) + " (desirable)";
    }

    /** Tells whether a line that is told so would be about the same if it asked for a requirement. */
    static boolean isOf(String name, Requirement requirement) {
        return Stream.of(true, false)
                .map(counts -> of(requirement, counts))
                .anyMatch(subject -> name.equals(subject) || name.startsWith(subject + " #"));
    }

    private static String of(Requirement requirement) {
        return requirement.accept(SUBJECT);
    }

    @Override
    public String skill(SkillRequirement requirement) {
        return requirement.skill().toString();
    }

    @Override
    public String skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
        return requirement.skill().toString();
    }

    @Override
    public String atLeast(GroupRequirement requirement) {
        return "some of " + requirement.scope().accept(this);
    }

    @Override
    public String exam(ExamRequirement requirement) {
        return requirement.exam().toString();
    }

    @Override
    public String examLevel(ExamLevelRequirement requirement) {
        return "exam of " + requirement.level().scale();
    }

    @Override
    public String judgement(JudgementRequirement requirement) {
        return requirement.judgement().toString();
    }

    @Override
    public String allOf(AllOf requirement) {
        return joined(requirement, " and ");
    }

    @Override
    public String anyOf(AnyOf requirement) {
        return joined(requirement, " or ");
    }

    private static String joined(Requirement whole, String by) {
        return whole.parts().stream().map(Subject::of).collect(Collectors.joining(by, "(", ")"));
    }

    @Override
    public String any() {
        return "all skills";
    }

    @Override
    public String categories(List<CategoryId> categories) {
        return categories.toString();
    }

    @Override
    public String skills(List<SkillId> skills) {
        return skills.toString();
    }
}
