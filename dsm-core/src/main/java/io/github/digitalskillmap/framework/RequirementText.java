package io.github.digitalskillmap.framework;

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
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Says a requirement in words. */
final class RequirementText implements RequirementVisitor<Wording>, SkillScopeVisitor<Wording> {

    private final Framework framework;

    RequirementText(Framework framework) {
        this.framework = framework;
    }

    Wording of(Requirement requirement) {
        return requirement.accept(this);
    }

    @Override
    public Wording skill(SkillRequirement requirement) {
        return Wording.sentence(
                "「%s」%s 以上", "\"%s\" at %s or more", name(requirement.skill()), label(requirement.level()));
    }

    @Override
    public Wording skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
        return Wording.sentence("「%s」（レベルの記載なし）", "\"%s\" at a level that is not stated", name(requirement.skill()));
    }

    @Override
    public Wording atLeast(GroupRequirement requirement) {
        return Wording.sentence(
                "%2$s %1$d 件以上を %3$s 以上",
                "at least %d of %s at %s or more",
                requirement.count(),
                requirement.scope().accept(this),
                label(requirement.level()));
    }

    @Override
    public Wording exam(ExamRequirement requirement) {
        return Wording.sentence("試験 %s の合格", "a pass of exam %s", requirement.exam());
    }

    @Override
    public Wording examLevel(ExamLevelRequirement requirement) {
        return Wording.sentence("試験レベル %s 以上の合格", "a pass at exam level %s or more", requirement.level());
    }

    @Override
    public Wording judgement(JudgementRequirement requirement) {
        return Wording.sentence(
                "「%s」の判断",
                "the judgement \"%s\"",
                framework.judgement(requirement.judgement()).statement());
    }

    @Override
    public Wording allOf(AllOf requirement) {
        return Wording.sentence("次のすべて（%s）", "all of (%s)", parts(requirement));
    }

    @Override
    public Wording anyOf(AnyOf requirement) {
        return Wording.sentence("次のいずれか（%s）", "any of (%s)", parts(requirement));
    }

    @Override
    public Wording any() {
        return Wording.sentence("いずれかのスキル", "any skills");
    }

    @Override
    public Wording categories(List<CategoryId> categories) {
        Stream<Wording> names = categories.stream().map(framework::category).map(SkillCategory::name);
        return Wording.sentence("分類「%s」のスキル", "the skills of \"%s\"", joined(names));
    }

    @Override
    public Wording skills(List<SkillId> skills) {
        return Wording.sentence(
                "スキル「%s」", "the skills \"%s\"", joined(skills.stream().map(this::name)));
    }

    private Wording name(SkillId skill) {
        return framework.skill(skill).name();
    }

    private Wording label(LevelId level) {
        return framework.scale(level.scale()).level(level).label();
    }

    private Wording parts(Requirement whole) {
        return joined(whole.parts().stream().map(this::of));
    }

    private static Wording joined(Stream<Wording> parts) {
        return Wording.list(parts.toList());
    }
}
