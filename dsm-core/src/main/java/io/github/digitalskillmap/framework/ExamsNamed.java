package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exams and levels of exams that requirements name, in the order in which they are named. */
final class ExamsNamed implements RequirementVisitor<@Nullable Void> {

    private final Set<ExamId> exams = new LinkedHashSet<>();
    private final Set<ExamLevelId> levels = new LinkedHashSet<>();

    Set<ExamId> exams() {
        return exams;
    }

    Set<ExamLevelId> levels() {
        return levels;
    }

    @Override
    public @Nullable Void skill(SkillRequirement requirement) {
        return null;
    }

    @Override
    public @Nullable Void skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
        return null;
    }

    @Override
    public @Nullable Void atLeast(GroupRequirement requirement) {
        return null;
    }

    @Override
    public @Nullable Void exam(ExamRequirement requirement) {
        exams.add(requirement.exam());
        return null;
    }

    @Override
    public @Nullable Void examLevel(ExamLevelRequirement requirement) {
        levels.add(requirement.level());
        return null;
    }

    @Override
    public @Nullable Void judgement(JudgementRequirement requirement) {
        return null;
    }

    @Override
    public @Nullable Void allOf(AllOf requirement) {
        return parts(requirement);
    }

    @Override
    public @Nullable Void anyOf(AnyOf requirement) {
        return parts(requirement);
    }

    private @Nullable Void parts(Requirement whole) {
        whole.parts().forEach(part -> part.accept(this));
        return null;
    }
}
