package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.wording.Wording;
import java.util.stream.Stream;

/** Says a requirement in words. */
final class RequirementText {

    private final Framework framework;

    RequirementText(Framework framework) {
        this.framework = framework;
    }

    Wording of(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return Wording.sentence(
                    "「%s」%s 以上",
                    "\"%s\" at %s or more", framework.skill(skill.skill()).name(), label(skill.level()));
        }
        if (requirement instanceof UnstatedLevelRequirement unstated) {
            return Wording.sentence(
                    "「%s」（レベルの記載なし）",
                    "\"%s\" at a level that is not stated",
                    framework.skill(unstated.skill()).name());
        }
        if (requirement instanceof GroupRequirement group) {
            return Wording.sentence(
                    "%2$s %1$d 件以上を %3$s 以上",
                    "at least %d of %s at %s or more", group.count(), scope(group.scope()), label(group.level()));
        }
        if (requirement instanceof ExamRequirement exam) {
            return Wording.sentence("試験 %s の合格", "a pass of exam %s", exam.exam());
        }
        if (requirement instanceof ExamLevelRequirement level) {
            return Wording.sentence("試験レベル %s 以上の合格", "a pass at exam level %s or more", level.level());
        }
        if (requirement instanceof JudgementRequirement judgement) {
            return Wording.sentence(
                    "「%s」の判断",
                    "the judgement \"%s\"",
                    framework.judgement(judgement.judgement()).statement());
        }
        if (requirement instanceof AllOf all) {
            return Wording.sentence(
                    "次のすべて（%s）", "all of (%s)", joined(all.parts().stream().map(this::of)));
        }
        AnyOf any = (AnyOf) requirement;
        return Wording.sentence(
                "次のいずれか（%s）", "any of (%s)", joined(any.parts().stream().map(this::of)));
    }

    private Wording label(LevelId level) {
        return framework.scale(level.scale()).level(level).label();
    }

    private Wording scope(SkillScope scope) {
        if (scope instanceof SkillScope.OfCategories listed) {
            Stream<Wording> names =
                    listed.categories().stream().map(framework::category).map(SkillCategory::name);
            return Wording.sentence("分類「%s」のスキル", "the skills of \"%s\"", joined(names));
        }
        if (scope instanceof SkillScope.OfSkills listed) {
            Stream<Wording> names =
                    listed.skills().stream().map(framework::skill).map(Skill::name);
            return Wording.sentence("スキル「%s」", "the skills \"%s\"", joined(names));
        }
        return Wording.sentence("いずれかのスキル", "any skills");
    }

    private static Wording joined(Stream<Wording> parts) {
        return Wording.list(parts.toList());
    }
}
